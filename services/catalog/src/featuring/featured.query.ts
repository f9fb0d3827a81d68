import type { Ctx } from '@emporium/service-kit'
import type { EntityManager } from 'typeorm'
import { FeaturedRow, type FeaturedPlace } from './featured-row.entity.ts'

/** The word on the featured row that holds; null when nothing was said yet. */
export const lastFeatured = (db: EntityManager): Promise<FeaturedRow | null> =>
  db.findOne(FeaturedRow, { where: {}, order: { revision: 'DESC' } })

/** Whether a place is filled now: from its start on, and at its end no more. */
export const isFilled = ({ startsAt, endsAt }: FeaturedPlace, now: Date): boolean =>
  (startsAt === null || new Date(startsAt) <= now) && (endsAt === null || new Date(endsAt) > now)

/** The products that operations features now, in its order; some may have left the shelf (MK-2). */
export async function featuredNow({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<string[]> {
  const places = (await lastFeatured(db))?.places ?? []
  return places.filter((place) => isFilled(place, now())).map(({ productId }) => productId)
}
