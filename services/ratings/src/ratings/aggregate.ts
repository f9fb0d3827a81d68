import { dampedMean } from '@emporium/domain'

/** Count, mean (two decimals), mean for sorting and distribution from numbers of reviews and their ratings. */
export function aggregate(ratings: readonly { rating: number; count: number }[]) {
  const distribution = [0, 0, 0, 0, 0]
  for (const { rating, count } of ratings) distribution[rating - 1]! += count
  const count = distribution.reduce((sum, n) => sum + n, 0)
  const total = distribution.reduce((sum, n, index) => sum + n * (index + 1), 0)
  const average = count === 0 ? null : Math.round((total / count) * 100) / 100
  return { count, average, damped: dampedMean(distribution), distribution }
}
