import type { RuleFinding, ProductType } from '@emporium/domain'
import { stepOf, type Step } from './steps.ts'

/** How a step of the wizard stands; what was not looked at yet is not held against anybody. */
export type StepState = { step: Step; state: 'open' | 'done' | 'problem'; toFix: number }

/** How each step stands, by what blocks in it and whether it was left before (IM-1). */
export function stepStates(
  type: ProductType,
  steps: readonly Step[],
  findings: readonly RuleFinding[],
  wasLeft: (step: Step) => boolean,
): StepState[] {
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  return steps.map((step) => {
    const toFix = blocking.filter(({ pointer }) => stepOf(type, pointer) === step).length
    if (step === 'review') return { step, state: 'open', toFix: 0 }
    if (toFix === 0) return { step, state: 'done', toFix }
    return { step, state: wasLeft(step) ? 'problem' : 'open', toFix }
  })
}
