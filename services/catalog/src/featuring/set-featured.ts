import {
  forbidden,
  invalidRequest,
  requireRevision,
  type Ctx,
  type EditedRevision,
  type Tx,
} from '@emporium/service-kit'
import { choiceFaults } from '../chosen-products/choice-faults.query.ts'
import { periodFaults } from '../periods/period-faults.ts'
import { FeaturedRow } from './featured-row.entity.ts'
import { lastFeatured } from './featured.query.ts'
import type { SetFeaturedBody } from './featured.schemas.ts'

/** Two editors at once: the second sees what the first said. */
const oneAtATime = (tx: Tx) =>
  tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('featured row'))`)

const inUtc = (moment: string | null) => moment && new Date(moment).toISOString()

/** Operations says which products stand in the featured row, in which order and from when until when (MK-2). */
export function setFeatured(
  ctx: Ctx,
  edited: EditedRevision,
  { places }: SetFeaturedBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account') throw forbidden()
    await oneAtATime(tx)
    const before = await lastFeatured(tx.manager)
    const revision = before?.revision ?? 0
    requireRevision(edited, revision)
    const unsound = await choiceFaults(tx.manager, {
      productIds: places.map(({ productId }) => productId),
      known: before?.places.map(({ productId }) => productId) ?? [],
      pointerOf: (index) => `#/places/${index}/productId`,
    })
    const errors = [
      ...unsound,
      ...places.flatMap((place, index) => periodFaults(place, `#/places/${index}`)),
    ]
    if (errors.length > 0) throw invalidRequest({ errors })
    const chosen = places.map(({ productId, startsAt, endsAt }) => ({
      productId,
      startsAt: inUtc(startsAt),
      endsAt: inUtc(endsAt),
    }))
    await tx.save(FeaturedRow.of({ places: chosen, revision: revision + 1 }, actor, ctx.now()))
  })
}
