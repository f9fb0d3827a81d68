import { describe, expect, it } from '@jest/globals'
import { IllegalTransition, type Machine } from './machine.ts'
import { machines } from './machines.ts'
import { reviewCase } from './review-case.machine.ts'

const startsElsewhere: Readonly<Record<string, readonly string[]>> = {
  // RV-2, RV-6: where a case opens depends on the product.
  'review-case': ['boot_script', 'access_check', 'information_check'],
}

function reachable(machine: Machine): Set<string> {
  const seen = new Set<string>([machine.initial, ...(startsElsewhere[machine.name] ?? [])])
  for (let before = -1; before !== seen.size;) {
    before = seen.size
    for (const { from, to } of Object.values(machine.transitions))
      if (from.some((state) => seen.has(state))) seen.add(to)
  }
  return seen
}

describe.each(machines as unknown as readonly Machine[])('RV-1 machine $name', (machine) => {
  it('reaches every state', () => {
    expect([...reachable(machine)].sort()).toEqual([...machine.states].sort())
  })
  it('names only its own states and gives every verb somebody who may say it', () => {
    for (const transition of Object.values(machine.transitions)) {
      expect(machine.states).toEqual(expect.arrayContaining([...transition.from, transition.to]))
      expect(transition.by.length).toBeGreaterThan(0)
    }
  })
})

describe('RV-7 a review case', () => {
  it('refuses a second decision', () => {
    expect(() => reviewCase.next('rejected', 'passAccess')).toThrow(IllegalTransition)
  })
  it('offers a reviewer the verbs of its stage', () => {
    expect(reviewCase.actionsFrom('access_check', 'reviewer')).toEqual(['passAccess', 'reject'])
    expect(reviewCase.actionsFrom('access_check', 'seller')).toEqual([])
  })
})
