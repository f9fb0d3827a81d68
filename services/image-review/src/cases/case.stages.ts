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
