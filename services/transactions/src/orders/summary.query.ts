import { regionLabel } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import type { ReportSummaryView } from './order.schemas.ts'
import { ordersSql, whereOf, type OrderFilter } from './orders.query.ts'

type Counted = { key: string; label: string; count: number }

/** Totals of a seller's transactions over a span of days (SP-2). */
export async function summarizeOrders(ctx: Ctx, filter: OrderFilter): Promise<ReportSummaryView> {
  const { where, values } = whereOf(ctx.actor, filter)
  const source = `(${ordersSql}) orders WHERE ${where}`
  const count = (key: string, label: string, more = '') =>
    ctx.db.query<Counted[]>(
      `SELECT ${key} AS key, ${label} AS label, count(*)::int AS count FROM ${source} ${more} GROUP BY 1, 2 ORDER BY count DESC, key`,
      values,
    )
  const [totals] = await ctx.db.query<
    Omit<ReportSummaryView, 'byProduct' | 'byRegion' | 'byDay'>[]
  >(
    `SELECT count(*) FILTER (WHERE kind = 'subscription')::int AS subscriptions,
            count(*) FILTER (WHERE status = 'active')::int AS active,
            count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled,
            count(*) FILTER (WHERE kind = 'hand_over')::int AS "handOvers" FROM ${source}`,
    values,
  )
  const day = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`
  const [byProduct, byRegion, byDay] = await Promise.all([
    count('product_id::text', 'product_name'),
    count('region_id', 'region_id', 'AND region_id IS NOT NULL'),
    count(day, day),
  ])
  return {
    ...(totals ?? { subscriptions: 0, active: 0, cancelled: 0, handOvers: 0 }),
    byProduct,
    byRegion: byRegion.map((row) => ({ ...row, label: regionLabel(row.key) })),
    byDay: byDay.toSorted((a, b) => a.key.localeCompare(b.key)),
  }
}
