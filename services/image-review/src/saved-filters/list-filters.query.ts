import { idOf, isStaff, type Actor, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { DefaultFilter } from './default-filter.entity.ts'
import { SavedFilter } from './saved-filter.entity.ts'
import { actionsOnFilter } from './saved-filter.policy.ts'
import type { SavedFilterView } from './saved-filter.schemas.ts'

function present(actor: Actor, row: SavedFilter, defaultId?: string): SavedFilterView {
  const { id, name, criteria, shippedAs, editedBy } = row
  return {
    id,
    name,
    criteria,
    isShared: row.ownerId === null,
    isDefault: id === defaultId,
    shippedAs,
    editedAt: row.editedAt.toISOString(),
    editedBy,
    actions: actionsOnFilter(actor, row),
  }
}

/** The filters of everybody and one's own, by name (RV-7). */
export async function listFilters(
  ctx: Ctx,
): Promise<{ items: SavedFilterView[]; actions: string[] }> {
  const accountId = idOf(ctx.actor) ?? ''
  const rows = await ctx.db.find(SavedFilter, {
    where: [
      { ownerId: IsNull(), removedAt: IsNull() },
      { ownerId: accountId, removedAt: IsNull() },
    ],
    order: { name: 'ASC', id: 'ASC' },
  })
  const chosen = await ctx.db.findOneBy(DefaultFilter, { accountId })
  return {
    items: rows.map((row) => present(ctx.actor, row, chosen?.filterId)),
    actions: isStaff(ctx.actor, 'admin') ? ['add', 'share'] : ['add'],
  }
}
