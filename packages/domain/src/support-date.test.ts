import { expect, it } from '@jest/globals'
import { isSupportShortened } from './support-date.ts'

it.each([
  ['2031-05-31', '2030-01-31', true],
  ['2030-01-31', '2031-05-31', false],
  ['2030-01-31', '2030-01-31', false],
  [null, '2030-01-31', true],
  ['2030-01-31', null, false],
  [null, null, false],
])('IM-11 a change of support from %s to %s takes something away: %s', (before, after, takes) => {
  expect(isSupportShortened(before, after)).toBe(takes)
})
