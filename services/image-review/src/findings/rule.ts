import type { CloudImage } from '@emporium/cloud'
import type { FindingFacts, RuleId } from '@emporium/domain'
import type { ImageFacts } from '@emporium/events'

/** An image as the form has it and as the cloud has it; `image` is undefined when the platform may not see it. */
export type ImageSight = {
  facts: ImageFacts
  image: CloudImage | undefined
  platformAccountId: string
}

/**
 * A rule that needs the cloud's answer about the image; says what it saw, or null. Its weight and its words stand in the
 * catalogue of rules beside those of the form (RV-8).
 */
export type ImageRule = {
  id: RuleId
  /** The field of the form that it concerns. */
  pointer: string
  see(sight: ImageSight): FindingFacts | null
}

/** Declares a rule on the image as the cloud describes it. */
export const imageRule = (rule: ImageRule): ImageRule => rule
