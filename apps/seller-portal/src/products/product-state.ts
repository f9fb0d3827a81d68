import {
  productShelf,
  productVersion,
  reviewCase,
  reviewStages,
  type ProductShelfStatus,
  type ProductType,
  type ProductVersionStatus,
  type ReviewCaseStatus,
} from '@emporium/domain'

/** Where a product stands, as the API tells it. */
export type Standing = {
  type: ProductType
  status: ProductShelfStatus
  versionStatus: ProductVersionStatus
  reviewStage: ReviewCaseStatus | null
}

/** A state by machine and name: what a badge shows. */
export type ShownState = { machine: string; status: string }

/** Nothing is launched, reached or copied for a SaaS product (RV-6). */
const imageStages: readonly ReviewCaseStatus[] = ['access_check', 'production']

const isUnderReview = (version: ProductVersionStatus) => productVersion.can(version, 'withdraw')
const isRemoved = (shelf: ProductShelfStatus) =>
  productShelf.can(shelf, 'list') && !productShelf.can(shelf, 'discard')

/** The one state that a seller reads: removed, the stage while it is under review, else the version's (RV-1). */
export function stateOf({ status, versionStatus, reviewStage }: Standing): ShownState {
  if (isUnderReview(versionStatus) && reviewStage !== null)
    return { machine: 'review-case', status: reviewStage }
  const isAsListed = productVersion.can(versionStatus, 'retire')
  if (isAsListed && isRemoved(status)) return { machine: 'product-shelf', status }
  return { machine: 'product-version', status: versionStatus }
}

/** The stages as a Track; null when there is no review to follow. */
export function trackOf({ type, versionStatus, reviewStage }: Standing) {
  const steps = reviewStages.filter((stage) => type === 'image' || !imageStages.includes(stage))
  if (productVersion.can(versionStatus, 'retire'))
    return { steps, at: steps.length, tone: 'go' as const }
  if (!isUnderReview(versionStatus)) return null
  // The boot script comes before the first check, for those images alone that have one (RV-2).
  if (reviewStage !== null && reviewCase.can(reviewStage, 'passBootScript'))
    return { steps: [reviewStage, ...steps], at: 0, tone: 'stop' as const }
  return { steps, ...placeOf(steps, reviewStage) }
}

function placeOf(steps: readonly ReviewCaseStatus[], stage: ReviewCaseStatus | null) {
  const at = stage === null ? 0 : steps.indexOf(stage)
  if (at >= 0) return { at, tone: 'go' as const }
  // A failed production stands where production does.
  return { at: Math.max(0, steps.indexOf('production')), tone: 'fail' as const }
}

/** How often to look again, in ms: often while the platform works, now and then while people do; null at rest. */
export function pollingPace({ versionStatus, reviewStage }: Standing): number | null {
  if (!isUnderReview(versionStatus)) return null
  const isPlatformsTurn = reviewStage === null || reviewCase.can(reviewStage, 'finishProduction')
  return isPlatformsTurn ? 2000 : 10_000
}
