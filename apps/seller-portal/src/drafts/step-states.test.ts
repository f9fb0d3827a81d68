import type { RuleFinding } from '@emporium/domain'
import { beforeEach, describe, expect, it } from 'vitest'
import { lastStepOf, rememberStep } from './last-step.ts'
import { stepStates } from './step-states.ts'
import { stepsOf } from './steps.ts'

const finding = (pointer: string, severity = 'blocking') => ({ pointer, severity }) as RuleFinding
const findings = [
  finding('#/name'),
  finding('#/files/logo'),
  finding('#/osVersion'),
  finding('#/image', 'advice'),
]
const statesOf = (left: string[]) =>
  Object.fromEntries(
    stepStates('image', stepsOf.image, findings, (step) => left.includes(step)).map(
      ({ step, state, toFix }) => [step, `${state} ${toFix}`],
    ),
  )

describe('IM-1 the steps of the wizard', () => {
  it('IM-1 are done when nothing blocks, and a problem only after they were left', () => {
    expect(statesOf([])).toEqual({
      image: 'done 0',
      information: 'open 2',
      regions: 'open 1',
      instances: 'done 0',
      review: 'open 0',
    })
    expect(statesOf(['information'])).toMatchObject({
      information: 'problem 2',
      regions: 'open 1',
    })
  })
})

describe('IM-1 where one left off', () => {
  beforeEach(() => localStorage.clear())

  it('IM-1 is the step of this browser, for each product and type', () => {
    expect(lastStepOf('image', 'p1')).toBeNull()
    rememberStep('p1', 'regions')
    expect(lastStepOf('image', 'p1')).toEqual({ step: 'regions', number: 3 })
    expect(lastStepOf('saas', 'p1')).toBeNull()
    expect(lastStepOf('image', 'p2')).toBeNull()
  })

  it('IM-1 is nothing when what is kept is no step', () => {
    localStorage.setItem('emporium-step-p1', 'elsewhere')
    expect(lastStepOf('image', 'p1')).toBeNull()
  })
})
