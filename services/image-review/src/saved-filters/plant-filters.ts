import type { Ctx } from '@emporium/service-kit'
import { SavedFilter } from './saved-filter.entity.ts'
import { shippedFilters } from './shipped-filters.ts'

/**
 * Plants the filters that come with the software and are not there yet. What the desk has renamed, changed or removed
 * since stays as it is. Safe to call from every process at its start.
 */
export async function plantFilters(ctx: Ctx): Promise<void> {
  const rows = Object.entries(shippedFilters).map(([shippedAs, { name, criteria }]) =>
    Object.assign(SavedFilter.of({ ownerId: null, name, criteria }, null, ctx.now()), {
      shippedAs,
    }),
  )
  await ctx.db.createQueryBuilder().insert().into(SavedFilter).values(rows).orIgnore().execute()
}
