import { expect, it } from '@jest/globals'
import { judgeToken } from './refresh-rule.ts'

const now = new Date('2026-11-28T12:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const fresh = { replacedAt: null, orphanedAt: null }
const unused = { replacedAt: null }
const used = { replacedAt: ago(5_000) }

it.each([
  ['the latest', fresh, [], 'good'],
  ['replaced ten seconds ago', { ...fresh, replacedAt: ago(10_000) }, [used], 'good'],
  [
    'replaced before, successor unused',
    { ...fresh, replacedAt: ago(10_001) },
    [unused],
    'answer_lost',
  ],
  [
    'replaced before, none used',
    { ...fresh, replacedAt: ago(10_001) },
    [unused, unused],
    'answer_lost',
  ],
  ['replaced before, successor used', { ...fresh, replacedAt: ago(10_001) }, [used], 'stolen'],
  ['replaced before, one used', { ...fresh, replacedAt: ago(10_001) }, [unused, used], 'stolen'],
  ['replaced before, no successor known', { ...fresh, replacedAt: ago(10_001) }, [], 'stolen'],
  ['orphaned ten seconds ago', { ...fresh, orphanedAt: ago(10_000) }, [], 'good'],
  ['orphaned before', { ...fresh, orphanedAt: ago(10_001) }, [], 'stolen'],
  [
    'orphaned before, replaced in the grace, successor unused',
    { replacedAt: ago(9_000), orphanedAt: ago(10_001) },
    [unused],
    'stolen',
  ],
])('ON-1 a refresh token that is %s', (_which, token, successors, verdict) => {
  expect(judgeToken(token, successors, now)).toBe(verdict)
})
