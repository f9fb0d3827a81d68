import { describe, expect, it } from '@jest/globals'
import { atMost } from './at-most.ts'

/** Works that end when they are told to. */
function works(count: number) {
  const ends: (() => void)[] = []
  const begun: number[] = []
  const work = (index: number) => () =>
    new Promise<number>((resolve) => {
      begun.push(index)
      ends[index] = () => resolve(index)
    })
  return {
    begun,
    end: (index: number) => ends[index]?.(),
    all: Array.from({ length: count }, (_, i) => work(i)),
  }
}

describe('S-6 atMost', () => {
  it('S-6 begins so many at once, the next when one ends, in order', async () => {
    const { begun, end, all } = works(4)
    const inTurn = atMost(2)
    const done = all.map(inTurn)
    await Promise.resolve()
    expect(begun).toEqual([0, 1])
    end(1)
    expect(await done[1]).toBe(1)
    await new Promise(setImmediate)
    expect(begun).toEqual([0, 1, 2])
    end(0)
    end(2)
    await done[2]
    await new Promise(setImmediate)
    end(3)
    expect(await Promise.all(done)).toEqual([0, 1, 2, 3])
  })

  it('S-6 goes on after one that failed', async () => {
    const inTurn = atMost(1)
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inTurn(async () => 'next')).toBe('next')
  })
})
