import { defineProblem } from '@emporium/service-kit'

/** ON-7, RV-7: a stop that was not confirmed is not repeated by one person; a suspension can be proposed. */
export const stopNotConfirmed = defineProblem(
  'stop-not-confirmed',
  409,
  'An urgent stop of this vendor was not confirmed lately; propose a suspension instead',
)

/** A suspended vendor keeps its data and its subscribers, but publishes nothing (ON-7). */
export const vendorSuspended = defineProblem('vendor-suspended', 403, 'This vendor is suspended')
