import { regionLabel } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { ofVendors, Values, type OrderFilter } from './order-filter.ts'
import { visibleVendors } from './order-scope.ts'
import type { Figures, Ranked, ReportSummaryView } from './order.schemas.ts'
import { countOrders, type Count, type Counts } from './report-counts.query.ts'
import { spanOf, startsOf, type Span } from './report-span.ts'

/** So many are named; the rest is one figure. */
const named = 10

/** The day of the first order, for a report of all time. */
async function firstDay(ctx: Ctx, filter: OrderFilter): Promise<string | null> {
  const values = new Values()
  const vendors = ofVendors(visibleVendors(ctx.actor, filter.vendorId), values)
  const [row] = await ctx.db.query<{ at: Date | null }[]>(
    `SELECT least((SELECT min(started_at) FROM subscriptions WHERE ${vendors}),
                  (SELECT min(at) FROM hand_overs WHERE ${vendors})) AS at`,
    values.list,
  )
  return row?.at?.toISOString().slice(0, 10) ?? null
}

const sum = (counts: readonly Count[], isNow: boolean, step?: string) =>
  counts
    .filter((row) => row.by === 'step' && row.isNow === isNow && (step ?? row.key) === row.key)
    .reduce((total, { count }) => total + count, 0)

const flows = (
  { started, ended, handOvers, deployments }: Counts,
  isNow: boolean,
  step?: string,
) => ({
  subscriptions: sum(started, isNow, step),
  cancelled: sum(ended, isNow, step),
  handOvers: sum(handOvers, isNow, step),
  deployments: sum(deployments, isNow, step),
})

/** Each step with its figures; what was active at its end follows from what came and went after it. */
function overTime(counts: Counts, span: Span): ReportSummaryView['overTime'] {
  let { active } = counts
  const rows = startsOf(span)
    .toReversed()
    .map((start) => {
      const row = { start, ...flows(counts, true, start), active }
      active -= row.subscriptions - row.cancelled
      return row
    })
  return rows.toReversed()
}

/** The most frequent by what they are told apart by, beside the span before. */
function rank(counts: readonly Count[], by: Count['by'], label: (key: string) => string): Ranked {
  const rows = new Map<string, Ranked['rows'][number]>()
  for (const { key, isNow, count } of counts.filter((row) => row.by === by && row.key !== '')) {
    const row = rows.get(key) ?? { key, label: label(key), count: 0, before: 0 }
    row[isNow ? 'count' : 'before'] += count
    rows.set(key, row)
  }
  const ordered = [...rows.values()].toSorted(
    (a, b) => b.count - a.count || b.before - a.before || a.label.localeCompare(b.label),
  )
  const others = ordered.slice(named).reduce((total, { count }) => total + count, 0)
  return { rows: ordered.slice(0, named), others }
}

async function namesOf(ctx: Ctx, counts: readonly Count[]): Promise<Map<string, string>> {
  const ids = counts.filter(({ by }) => by === 'product').map(({ key }) => key)
  const rows = await ctx.db.query<{ id: string; name: string }[]>(
    'SELECT product_id AS id, name FROM product_refs WHERE product_id = ANY($1::uuid[])',
    [[...new Set(ids)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Totals of a seller's transactions over a span of days, over time, and by product, region and version (SP-2). */
export async function summarizeOrders(ctx: Ctx, filter: OrderFilter): Promise<ReportSummaryView> {
  const to = filter.to ?? ctx.now().toISOString().slice(0, 10)
  const from = filter.from ?? (await firstDay(ctx, filter)) ?? to
  const span = spanOf(from < to ? from : to, to, filter.from !== undefined)
  const counts = await countOrders(ctx, filter, span)
  const totals: Figures = { ...flows(counts, true), active: counts.active }
  const sold = [...counts.started, ...counts.handOvers]
  const names = await namesOf(ctx, sold)
  return {
    from: span.from,
    to: span.to,
    step: span.step,
    totals,
    before: span.before
      ? {
          ...flows(counts, false),
          active: totals.active - totals.subscriptions + totals.cancelled,
        }
      : null,
    overTime: overTime(counts, span),
    byProduct: rank(sold, 'product', (key) => names.get(key) ?? key),
    byRegion: rank(counts.started, 'region', regionLabel),
    byVersion: rank(counts.started, 'version', (key) => key),
  }
}
