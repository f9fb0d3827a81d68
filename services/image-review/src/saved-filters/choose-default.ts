import { authorize, forbidden, notFound, type Ctx } from '@emporium/service-kit'
import { SavedFilter } from './saved-filter.entity.ts'
import { filterPolicy } from './saved-filter.policy.ts'

/** Says by which filter one's queue opens; null for the whole queue (RV-7). */
export function chooseDefault(ctx: Ctx, filterId: string | null): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account') throw forbidden()
    await tx.manager.query('DELETE FROM default_filters WHERE account_id = $1', [actor.id])
    if (!filterId) return
    const found = await tx.lock(SavedFilter, filterId)
    authorize(filterPolicy, actor, 'see', found)
    if (found.removedAt) throw notFound()
    await tx.manager.query(
      `INSERT INTO default_filters (account_id, filter_id) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET filter_id = excluded.filter_id`,
      [actor.id, filterId],
    )
  })
}
