import { expect, test } from '@jest/globals'
import { Gathering } from './gathering.ts'

const pauses = { quiet: 5, rush: 60, storm: 250 }

/** So many come at this time and go together after the pause; answers the pause and when they went. */
function wave(gathering: Gathering, count: number, at: number) {
  const [pause, ...others] = Array.from({ length: count }, () => gathering.add(at))
  expect(others.every((other) => other === null)).toBe(true)
  const sentAt = at + (pause ?? Number.NaN)
  gathering.send(sentAt)
  return { pause, sentAt }
}

test('ST-2 alone a message goes at once, soon after another one a little later', () => {
  const gathering = new Gathering(pauses)
  const first = wave(gathering, 1, 1_000)
  expect(first.pause).toBe(pauses.quiet)
  expect(wave(gathering, 1, first.sentAt + 10).pause).toBe(pauses.rush)
})

test('ST-2 after many at once it gathers for longer, until they are few again', () => {
  const gathering = new Gathering(pauses)
  const many = wave(gathering, 50, 1_000)
  expect(many.pause).toBe(pauses.quiet)
  const some = wave(gathering, 3, many.sentAt + 1)
  expect(some.pause).toBe(pauses.storm)
  expect(wave(gathering, 1, some.sentAt + 1).pause).toBe(pauses.rush)
})

test('ST-2 a storm that is over is forgotten', () => {
  const gathering = new Gathering(pauses)
  const { sentAt } = wave(gathering, 50, 1_000)
  expect(wave(gathering, 1, sentAt + 2 * pauses.rush).pause).toBe(pauses.quiet)
})
