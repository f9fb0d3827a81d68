import { describe, expect, it } from 'vitest'
import { inThread, threadsOf, unansweredThread, withThreads } from './threads.ts'

const about = (id: string, title = id) => ({ id, title })
const messages = [
  { text: 'one', about: about('f1') },
  { text: 'two', about: null },
  { text: 'three', about: about('f2') },
  { text: 'four', about: about('f1', 'f1 as it was first') },
]

describe('RV-7 the threads of a conversation', () => {
  it('RV-7 has each thread once, the newest first', () => {
    expect(threadsOf(messages).map(({ id }) => id)).toEqual(['f1', 'f2'])
    expect(threadsOf([])).toEqual([])
  })

  it('RV-7 shows one thread, or everything', () => {
    const texts = (thread: string) => inThread(messages, thread).map(({ text }) => text)
    expect(texts('f1')).toEqual(['one', 'four'])
    expect(texts('')).toEqual(['one', 'two', 'three', 'four'])
    expect(texts('f9')).toEqual([])
  })

  it('RV-7 finds the thread of the last message that waits for an answer', () => {
    const said = (side: 'staff' | 'seller', id?: string) => ({ side, about: id ? about(id) : null })
    const waits = (...messages: ReturnType<typeof said>[]) => unansweredThread(messages, 'seller')
    expect(waits()).toBe('')
    expect(waits(said('staff', 'f1'))).toBe('f1')
    expect(waits(said('staff', 'f1'), said('staff', 'f2'))).toBe('f2')
    expect(waits(said('staff', 'f1'), said('staff', 'f2'), said('seller', 'f2'))).toBe('f1')
    expect(waits(said('staff', 'f1'), said('seller'), said('staff'))).toBe('')
    expect(waits(said('staff', 'f1'), said('seller'))).toBe('f1')
    expect(waits(said('staff', 'f1'), said('seller', 'f1'))).toBe('')
  })

  it('RV-7 adds those that can be begun, each once', () => {
    const ids = withThreads([about('f1'), about('f2')], [about('f3'), about('f1')])
    expect(ids.map(({ id }) => id)).toEqual(['f3', 'f1', 'f2'])
  })
})
