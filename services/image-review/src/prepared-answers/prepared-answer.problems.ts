import { defineProblem } from '@emporium/service-kit'

/** RV-9: what is out of use is not changed any more. */
export const answerRetired = defineProblem('answer-retired', 409, 'This answer is out of use')
