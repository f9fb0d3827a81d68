import { describe, expect, it } from '@jest/globals'
import { readyAnswers, type ReadyLimits } from './ready-answers.ts'

const limits: ReadyLimits = {
  answers: 3,
  bytes: 100,
  answerBytes: 60,
  renewAfter: 250,
  keptFor: 500,
}

function world() {
  let now = 1_000
  const answers = readyAnswers(limits, () => now)
  return {
    keep: (key: string, text: string) =>
      answers.keep(key, { headers: [], body: Buffer.from(text) }),
    textOf: (key: string) => answers.find(key)?.body.toString(),
    pass: (milliseconds: number) => void (now += milliseconds),
  }
}

describe('answers that are ready to be sent', () => {
  it('ST-1 are sent until they are half a second old', () => {
    const { keep, textOf, pass } = world()
    keep('/a', 'one')
    pass(249)
    expect([textOf('/a'), textOf('/a'), textOf('/b')]).toEqual(['one', 'one', undefined])
    pass(251)
    expect(textOf('/a')).toBeUndefined()
  })

  it('ST-1 are renewed by one asker, while the others still get the old one', () => {
    const { keep, textOf, pass } = world()
    keep('/a', 'one')
    pass(250)
    expect([textOf('/a'), textOf('/a')]).toEqual([undefined, 'one'])
    keep('/a', 'two')
    pass(249)
    expect(textOf('/a')).toBe('two')
  })

  it('ST-1 are not for ever renewed in vain: an asker that found nothing leaves none', () => {
    const { keep, textOf, pass } = world()
    keep('/a', 'one')
    pass(250)
    textOf('/a')
    pass(250)
    expect([textOf('/a'), textOf('/a')]).toEqual([undefined, undefined])
  })

  it('ST-1 are so many and so large as allowed, the oldest making room', () => {
    const { keep, textOf } = world()
    const heldOf = () => ['/a', '/b', '/c', '/d'].filter((key) => textOf(key))
    for (const key of ['/a', '/b', '/c']) keep(key, 'x'.repeat(20))
    keep('/a', 'newer')
    keep('/d', 'x')
    expect(heldOf()).toEqual(['/a', '/c', '/d'])
    keep('/b', 'x'.repeat(61))
    expect(heldOf()).toEqual(['/a', '/c', '/d'])
    keep('/b', 'x'.repeat(60))
    keep('/d', 'x'.repeat(40))
    expect(heldOf()).toEqual(['/b', '/d'])
  })
})
