import { describe, expect, it } from 'vitest'
import { inThread, threadsOf } from './threads.ts'

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
})
