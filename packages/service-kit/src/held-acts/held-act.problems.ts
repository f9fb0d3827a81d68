import { defineProblem } from '../problems.ts'

/** RV-7: the same waits for a second person already. */
export const actAlreadyHeld = defineProblem(
  'act-already-held',
  409,
  'This waits for a second person already',
)
/** RV-7: who proposed an act does not proceed with it. */
export const secondPersonNeeded = defineProblem(
  'second-person-needed',
  403,
  'Another person must proceed with what you proposed',
)
/** RV-7: nobody proceeded in time. */
export const actLapsed = defineProblem(
  'act-lapsed',
  409,
  'Nobody proceeded in time, and this has lapsed',
)
