import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownStateFolder } from './world.mjs'

const state = await ownStateFolder()
const { addUp, tallyOfJest, tallyOfPlaywright } = await import('../src/tests/tally.mjs')
const { fingerprint } = await import('../src/build/inputs.mjs')
const { inTurns } = await import('../src/build/in-turns.mjs')

afterAll(() => state.remove())

/** @param {string} name @param {unknown} content */
const write = (name, content) => {
  const file = join(state.folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the count of tests', () => {
  it('adds up what the runners report', () => {
    const jest = tallyOfJest(write('a', { numPassedTests: 5, numFailedTests: 2 }), 1)
    const browser = tallyOfPlaywright(write('b', { stats: { expected: 3, unexpected: 1 } }), 1)
    expect(addUp([jest, browser])).toEqual({ passed: 8, failed: 3, faults: [], notes: [] })
  })

  it('keeps what nobody should overlook', () => {
    const left = { passed: 0, failed: 0, notes: ['left out'] }
    expect(addUp([left, { passed: 1, failed: 0 }])).toEqual({
      passed: 1,
      failed: 0,
      faults: [],
      notes: ['left out'],
    })
  })

  it('never counts a broken run as a good one', () => {
    const crashed = { passed: 0, failed: 1, faults: [expect.stringContaining('ended with 1')] }
    expect(tallyOfJest(join(state.folder, 'missing'), 0)).toEqual(crashed)
    expect(tallyOfJest(write('c', 'not json'), 0)).toEqual(crashed)
    expect(tallyOfPlaywright(join(state.folder, 'missing'), 0)).toEqual(crashed)
    const file = write('d', { numPassedTests: 5, numFailedTests: 0 })
    expect(tallyOfJest(file, 1)).toEqual({ ...crashed, passed: 5 })
    const flaky = write('e', { stats: { expected: 1, unexpected: 0, flaky: 1 } })
    expect(tallyOfPlaywright(flaky, 0)).toEqual({ passed: 1, failed: 1, faults: [] })
  })

  it('names what failed, whoever ran it, also a file that could not be loaded', () => {
    const results = [
      { fullName: 'holds', status: 'passed', failureMessages: [] },
      { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1'] },
    ]
    const files = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: results },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ]
    const jest = { numPassedTests: 1, numFailedTests: 1, testResults: files }
    expect(tallyOfJest(write('f', jest), 1).faults).toEqual([
      'a.test.ts\nbreaks\nexpected 1',
      'b.test.ts\nno such module',
    ])
    const tests = [{ status: 'unexpected', results: [{ error: { message: 'not seen' } }] }]
    const specs = [{ title: 'buys', file: 'buy.spec.ts', tests }]
    const browser = { stats: { unexpected: 1 }, suites: [{ title: '', suites: [{ specs }] }] }
    expect(tallyOfPlaywright(write('g', browser), 1).faults).toEqual([
      'buy.spec.ts\nbuys\nnot seen',
    ])
  })
})

describe('the fingerprint of sources', () => {
  it('changes with content and names, and not with build output', () => {
    const folder = join(state.folder)
    const file = write('source.ts', 'one')
    const before = fingerprint([folder])
    expect(fingerprint([folder])).toBe(before)
    write('source.ts', 'two')
    expect(fingerprint([folder])).not.toBe(before)
    write('source.ts', 'one')
    expect(fingerprint([folder])).toBe(before)
    mkdirSync(join(folder, 'dist'))
    write('dist/built.js', 'anything')
    expect(fingerprint([folder])).toBe(before)
    expect(fingerprint([file])).not.toBe(fingerprint([]))
  })
})

describe('work in turns', () => {
  it('keeps the order and the width', async () => {
    let atOnce = 0
    let most = 0
    const results = await inTurns([3, 1, 2, 0], 2, async (piece) => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise((resolve) => setTimeout(resolve, piece))
      atOnce -= 1
      return piece * 10
    })
    expect(results).toEqual([30, 10, 20, 0])
    expect(most).toBe(2)
  })
})
