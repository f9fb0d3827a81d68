import type { FeaturedView } from '@emporium/api-client'
import type { Chosen } from '../chosen-products/chosen-product.ts'

/** A place of the featured row while it is edited (MK-2). */
export type FeaturedPlace = Chosen & { startsAt: string | null; endsAt: string | null }

/** The places of the row as the server has them. */
export const placesOf = ({ places }: FeaturedView): FeaturedPlace[] =>
  places.map(({ product, startsAt, endsAt }) => ({ product, startsAt, endsAt }))

/**
 * How a place stands at a moment: the server fills it from its start on, and at its end no more. What buyers do not find
 * anyway is hidden, whatever its time (MK-2, ON-7).
 */
export function standingOf(
  { product, startsAt, endsAt }: FeaturedPlace,
  now: Date,
): 'hidden' | 'over' | 'to_come' | 'shown' {
  if (product.hiddenBecause) return 'hidden'
  if (endsAt && new Date(endsAt) <= now) return 'over'
  return startsAt && new Date(startsAt) > now ? 'to_come' : 'shown'
}
