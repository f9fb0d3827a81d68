import type { CloudImage } from '@emporium/cloud'
import type { ProductType } from '@emporium/domain'
import type { ImageFacts, Listing } from '@emporium/events'

/** How much a finding weighs: to know, to look at, or not to be passed as it is (RV-8). */
export const severities = ['info', 'warning', 'blocking'] as const
export type Severity = (typeof severities)[number]

/** An image as the form has it and as the cloud has it; `image` is undefined when the platform may not see it. */
export type ImageSight = {
  facts: ImageFacts
  image: CloudImage | undefined
  platformAccountId: string
}

type RuleText = {
  /** Stable; kept with each finding. */
  id: string
  severity: Severity
  title: string
  /** How the seller mends it. */
  mend: string
}

/** A rule that a submission is held against; answers what it found, or null (RV-8). */
export type Rule = RuleText &
  (
    | {
        on: 'listing'
        productTypes: readonly ProductType[]
        check(listing: Listing): string | null
      }
    | { on: 'image'; check(sight: ImageSight): string | null }
  )

/** Declares a rule on the texts and facts of the form. */
export const listingRule = (
  rule: RuleText & {
    productTypes?: readonly ProductType[]
    check(listing: Listing): string | null
  },
): Rule => ({ productTypes: ['image', 'saas'], ...rule, on: 'listing' })

/** Declares a rule on the image as the cloud describes it. */
export const imageRule = (rule: RuleText & { check(sight: ImageSight): string | null }): Rule => ({
  ...rule,
  on: 'image',
})

/** The words of a rich text. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
