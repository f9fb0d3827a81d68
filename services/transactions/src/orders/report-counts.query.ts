import type { Ctx } from '@emporium/service-kit'
import { narrow, startOf, Values, type Narrowed, type OrderFilter } from './order-filter.ts'
import type { Span } from './report-span.ts'

/** How many of something in one step of the span or of the one before, or of one product, region or version. */
export type Count = {
  by: 'step' | 'product' | 'region' | 'version'
  isNow: boolean
  key: string
  count: number
}

/** What is counted, by when it happened: which table, which moment, whether it is told apart by product and place. */
type Counted = { table: string; time: string; where: string | null; columns: readonly string[] }

/**
 * Counts in one pass over an index; what is told apart is folded together once and summed up from there, so that a
 * million rows are looked at once.
 */
async function countIn(ctx: Ctx, span: Span, values: Values, counted: Counted): Promise<Count[]> {
  const { table, time, where, columns } = counted
  if (where === null) return []
  const own = new Values()
  own.list.push(...values.list)
  const [first, now, end] = [
    own.put(startOf(span.before ?? span.from)),
    own.put(startOf(span.from)),
    own.put(startOf(span.to, 1)),
  ]
  const sets = columns.map((column) => `(is_now, ${column})`)
  const by = columns.map((column) => `WHEN GROUPING(${column}) = 0 THEN '${names[column]}'`)
  return ctx.db.query(
    `WITH folded AS MATERIALIZED (
       SELECT ${time} >= ${now}::timestamptz AS is_now,
              date_trunc('${span.step}', ${time}, 'UTC') AS step,
              ${columns.map((column) => `${column}, `).join('')}count(*) AS count
         FROM ${table}
        WHERE ${where} AND ${time} >= ${first}::timestamptz AND ${time} < ${end}::timestamptz
        GROUP BY ${columns
          .map((_, place) => place + 3)
          .concat(1, 2)
          .join(', ')})
     SELECT CASE WHEN GROUPING(step) = 0 THEN 'step' ${by.join(' ')} END AS by, is_now AS "isNow", sum(count)::int AS count,
            coalesce(${[...columns.map((column) => `${column}::text`), day].join(', ')}, '') AS key
       FROM folded GROUP BY GROUPING SETS (${[...sets, '(is_now, step)'].join(', ')})`,
    own.list,
  )
}

/** Told as a day only where steps are few: a million times this takes longer than all else. */
const day = `to_char(step AT TIME ZONE 'UTC', 'YYYY-MM-DD')`

const names: Record<string, Count['by']> = {
  product_id: 'product',
  region_id: 'region',
  version_number: 'version',
}

/** How many subscriptions were under way at the end of the span. */
async function activeAt(ctx: Ctx, end: string, where: string | null, values: Values) {
  if (where === null) return 0
  const place = `$${values.list.length + 1}::timestamptz`
  const [row] = await ctx.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM subscriptions
      WHERE ${where} AND started_at < ${place} AND (ended_at IS NULL OR ended_at >= ${place})`,
    [...values.list, end],
  )
  return row?.count ?? 0
}

/** Deployments know the vendor; what else narrows is known of their subscription. */
function deploymentsOf({ vendors, subscriptions }: Narrowed, filter: OrderFilter) {
  const { vendorId: _v, from: _f, to: _t, kind: _k, ...rest } = filter
  const isNarrowed = Object.values(rest).some((value) => value !== undefined && value !== '')
  if (subscriptions === null) return null
  const within = `EXISTS (SELECT 1 FROM subscriptions WHERE id = deployments.subscription_id AND ${subscriptions})`
  return [vendors, ...(isNarrowed ? [within] : [])].join(' AND ')
}

/** What is known of a span: counts of each kind, and how many are active at its end. */
export type Counts = {
  started: Count[]
  ended: Count[]
  handOvers: Count[]
  deployments: Count[]
  active: number
}

/** Counts all that a report tells (SP-2). */
export async function countOrders(ctx: Ctx, filter: OrderFilter, span: Span): Promise<Counts> {
  const values = new Values()
  const narrowed = await narrow(ctx, filter, values)
  const count = (counted: Counted) => countIn(ctx, span, values, counted)
  const { subscriptions, handOvers } = narrowed
  const [started, ended, handed, deployments, active] = await Promise.all([
    count({
      table: 'subscriptions',
      time: 'started_at',
      where: subscriptions,
      columns: ['product_id', 'region_id', 'version_number'],
    }),
    count({
      table: 'subscriptions',
      time: 'ended_at',
      where: subscriptions && `ended_at IS NOT NULL AND ${subscriptions}`,
      columns: [],
    }),
    count({ table: 'hand_overs', time: 'at', where: handOvers, columns: ['product_id'] }),
    count({
      table: 'deployments',
      time: 'requested_at',
      where: deploymentsOf(narrowed, filter),
      columns: [],
    }),
    activeAt(ctx, startOf(span.to, 1), subscriptions, values),
  ])
  return { started, ended, handOvers: handed, deployments, active }
}
