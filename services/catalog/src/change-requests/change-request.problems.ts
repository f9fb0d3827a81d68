import { defineProblem } from '@emporium/service-kit'

/** IM-11: what is not on the shelf needs no request. */
export const notOnShelf = defineProblem('not-on-shelf', 409, 'This is not on the shelf')
/** IM-11: one undecided request of a kind for each product or version. */
export const requestAlreadyOpen = defineProblem(
  'request-already-open',
  409,
  'The same was asked for already, and is not decided yet',
)
/** IM-11: a support date that was asked for in time and has passed while nobody decided. */
export const supportDayOver = defineProblem(
  'support-day-over',
  409,
  'The last day of support that was asked for is over by now',
)
/** Nobody writes into a request that is over. */
export const requestClosed = defineProblem('request-closed', 409, 'This request is closed')
/** The proposed listing would not be taken; the findings say why. */
export const proposalNotReady = defineProblem(
  'proposal-not-ready',
  422,
  'The listing would not be complete with these changes',
)
