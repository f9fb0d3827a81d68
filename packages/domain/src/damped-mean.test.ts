import { describe, expect, it } from '@jest/globals'
import { dampedMean, ratingPrior } from './damped-mean.ts'

describe('ST-1 the mean for sorting', () => {
  it('ST-1 has nothing to say without a rating', () => {
    expect(dampedMean([0, 0, 0, 0, 0])).toBeNull()
  })
  it.each([
    [[0, 0, 0, 0, 1], 3.75],
    [[1, 0, 0, 0, 0], 3.0833],
    [[0, 0, 0, 8, 32], 4.6556],
    [[1, 2, 3, 4, 5], 3.625],
  ])('ST-1 moves with each voice: %j', (distribution, mean) => {
    expect(dampedMean(distribution)).toBe(mean)
  })
  it('ST-1 puts forty of 4.8 before a single five, and four of five before one', () => {
    expect(dampedMean([0, 0, 0, 8, 32])).toBeGreaterThan(dampedMean([0, 0, 0, 0, 1])!)
    expect(dampedMean([0, 0, 0, 0, 4])).toBeGreaterThan(dampedMean([0, 0, 0, 0, 1])!)
  })
  it('ST-1 comes to the plain mean with many voices, and stays between it and the prior', () => {
    const many = dampedMean([0, 0, 0, 0, 100_000])!
    expect(many).toBeGreaterThan(4.999)
    expect(many).toBeLessThan(5)
    expect(dampedMean([1, 0, 0, 0, 0])).toBeLessThan(ratingPrior.mean)
  })
})
