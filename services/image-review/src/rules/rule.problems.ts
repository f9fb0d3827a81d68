import { defineProblem } from '@emporium/service-kit'

/** RV-8: submitting refuses what breaks such a rule, so that it cannot be held more lightly afterwards. */
export const ruleIsFixed = defineProblem('rule-is-fixed', 409, 'This rule is always enforced')
