import { defineProblem } from '@emporium/service-kit'

/** MK-2: an address leads to one campaign, also when that is over. */
export const campaignAddressTaken = defineProblem(
  'campaign-address-taken',
  409,
  'Another campaign has this address',
)
/** MK-2: a page without anything to buy is not published. */
export const campaignEmpty = defineProblem(
  'campaign-empty',
  409,
  'None of the chosen products is on the shelf',
)
/** MK-2: what buyers saw stays as they saw it. */
export const campaignEnded = defineProblem(
  'campaign-ended',
  409,
  'This campaign is over and is not changed any more',
)
