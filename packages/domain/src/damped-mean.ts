/**
 * What is believed of a product before anybody rated it, as if `weight` buyers had given `mean` stars. A single five
 * does not stand above forty of 4.8, and a product must earn its way from the middle by many voices (ST-1, ST-5).
 */
export const ratingPrior = { mean: 3.5, weight: 5 } as const

/**
 * The mean by which products are put in order (Bayesian average, four decimals): the prior and all ratings together.
 * Null without a rating: such a product stands behind the rated ones.
 *
 * @param distribution how many gave 1, 2, 3, 4, 5
 */
export function dampedMean(distribution: readonly number[]): number | null {
  const count = distribution.reduce((sum, n) => sum + n, 0)
  if (count === 0) return null
  const stars = distribution.reduce((sum, n, index) => sum + n * (index + 1), 0)
  const { mean, weight } = ratingPrior
  return Math.round(((weight * mean + stars) / (weight + count)) * 10_000) / 10_000
}
