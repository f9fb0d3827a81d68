import { defineProblem } from '@emporium/service-kit'

/** SP-2: nobody has what the announcement is about. */
export const noSubscribers = defineProblem(
  'no-subscribers',
  409,
  'Nobody is subscribed to this whom it would reach',
)
