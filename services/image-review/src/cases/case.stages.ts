import type { Listing } from '@emporium/events'
import { reviewCase, type ReviewCaseStatus } from '@emporium/domain'

/** The stages of cases that are not done with: what the desk works on (RV-7). */
export const openStages: readonly ReviewCaseStatus[] = reviewCase.states.filter(
  (state) => !reviewCase.isFinal(state),
)

/** The stages in which something is up to a reviewer, so that time can run out (RV-9). */
export const staffStages: readonly ReviewCaseStatus[] = reviewCase.states.filter(
  (state) => reviewCase.actionsFrom(state, 'reviewer').length > 0,
)

/** Cases of products that buyers see, or may see soon. */
export const aliveStages: readonly ReviewCaseStatus[] = reviewCase.states.filter(
  (state) => !['rejected', 'withdrawn'].includes(state),
)

/** Whether the case is not done with. */
export const isOpen = (status: ReviewCaseStatus): boolean => !reviewCase.isFinal(status)

/** The verb that brings a case back to a stage. */
export function reopening(stage: ReviewCaseStatus) {
  const verbs = ['reopenBootScript', 'reopenAccess', 'reopenInformation'] as const
  const verb = verbs.find((one) => reviewCase.transitions[one].to === stage)
  if (!verb) throw new Error(`nothing is rejected in ${stage}`)
  return verb
}

/** Where a submission begins: with its boot script, its access check, or its information check (RV-1, RV-2, RV-6). */
export function firstStage(listing: Listing): ReviewCaseStatus {
  if (listing.type === 'saas') return 'information_check'
  return listing.image?.hasBootScript ? 'boot_script' : reviewCase.initial
}
