import { limits } from '@emporium/domain'
import { forbidden, isStaff, type Ctx, type Tx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { SavedFilter } from './saved-filter.entity.ts'
import { tooManyFilters } from './saved-filter.problems.ts'
import type { AddFilterBody } from './saved-filter.schemas.ts'

/** Filters of one person come after each other, so that many at once cannot slip through together. */
async function requireRoom(tx: Tx, ownerId: string | null): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `filters of ${ownerId ?? 'everybody'}`,
  ])
  const kept = await tx.manager.countBy(SavedFilter, {
    ownerId: ownerId ?? IsNull(),
    removedAt: IsNull(),
  })
  if (kept >= limits.savedFilters) throw tooManyFilters()
}

/** Keeps a filter of the queue under a name, for oneself or, by an admin, for everybody (RV-7). */
export function addFilter(
  ctx: Ctx,
  { name, criteria, isShared = false }: AddFilterBody,
): Promise<SavedFilter> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account' || (isShared && !isStaff(actor, 'admin'))) throw forbidden()
    const ownerId = isShared ? null : actor.id
    await requireRoom(tx, ownerId)
    return tx.save(SavedFilter.of({ ownerId, name: name.trim(), criteria }, actor.name, ctx.now()))
  })
}
