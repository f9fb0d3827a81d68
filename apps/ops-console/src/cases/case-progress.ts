import type { ReviewCaseView } from '@emporium/api-client'
import {
  accessServer,
  reviewCase,
  reviewStages,
  type ProductType,
  type ReviewCaseStatus,
} from '@emporium/domain'

/** Nothing is launched, reached or copied for a SaaS product (RV-6). */
const imageStages: readonly ReviewCaseStatus[] = ['boot_script', 'access_check', 'production']

/** The stages that a case passes, in order: the boot script first when the image has one (RV-1, RV-2). */
export function stagesOf(type: ProductType, hasBootScript: boolean): ReviewCaseStatus[] {
  const all: ReviewCaseStatus[] = hasBootScript
    ? ['boot_script', ...reviewStages]
    : [...reviewStages]
  return all.filter((stage) => type === 'image' || !imageStages.includes(stage))
}

/** A case as far as its Track needs it. */
export type Moving = Pick<ReviewCaseView, 'status' | 'productType' | 'timeline'> & {
  hasBootScript: boolean
}

/** Where a case stands on its Track; a closed case stands where it was stopped. */
export function trackOf({ status, productType, timeline, hasBootScript }: Moving) {
  const steps = stagesOf(productType, hasBootScript)
  const isFailed = reviewCase.can(status, 'retryProduction')
  const isStopped = reviewCase.isFinal(status) && !steps.includes(status)
  // What is noted of a closed case, such as an appeal, does not move it.
  const stopped = timeline.findLast(({ from, to }) => to === status && from !== status)
  const stage = isFailed ? 'production' : isStopped ? (stopped?.from ?? status) : status
  const isDone = reviewCase.isFinal(status) && !isStopped
  const at = isDone ? steps.length : Math.max(0, steps.indexOf(stage))
  return { steps, at, tone: isFailed || isStopped ? ('fail' as const) : ('go' as const) }
}

/** A server that is on its way: launched, or being probed. */
export const isServerMoving = (status: ReviewCaseView['accessServers'][number]['status']) =>
  accessServer.can(status, 'fail')

/** How often to look again, in ms: often while the platform works, now and then while people do; null at rest. */
export function pollingPace(subject: ReviewCaseView | undefined): number | null {
  if (!subject) return null
  const { status, checks, bootScript, accessServers } = subject
  const isMoving =
    reviewCase.can(status, 'finishProduction') ||
    bootScript?.isRunning ||
    accessServers.some(
      ({ status: state, imageCheck }) => isServerMoving(state) || imageCheck?.status === 'running',
    ) ||
    (checks.checkedAt === null && !reviewCase.isFinal(status))
  if (isMoving) return 2000
  return reviewCase.isFinal(status) ? null : 15_000
}
