import { defineProblem } from '@emporium/service-kit'

/** RV-5: one appeal for each round, against a rejection that nothing has overtaken. */
export const nothingToAppeal = defineProblem(
  'nothing-to-appeal',
  409,
  'There is no rejection here that can be appealed against',
)
/** RV-5, RV-7: one reviewer at a time has an appeal. */
export const appealTaken = defineProblem('appeal-taken', 409, 'Another reviewer has this appeal')
/** RV-5: who rejected it does not decide on the appeal. */
export const ownRejection = defineProblem(
  'own-rejection',
  409,
  'You rejected this case; somebody else decides on the appeal',
)
