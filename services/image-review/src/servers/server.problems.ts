import { defineProblem } from '@emporium/service-kit'

/** RV-3: one server for each purpose of a case at a time; it costs money. */
export const serverAlreadyThere = defineProblem(
  'server-already-there',
  409,
  'A server of this case is there already; release it first',
)
