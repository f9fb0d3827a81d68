import { limits, type RegionId, type SubscriptionStatus } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { narrow, startOf, Values, type OrderFilter, type OrderKind } from './order-filter.ts'
import type { OrderView } from './order.schemas.ts'

/** A filter, and which part of what it finds. */
export type OrderPage = OrderFilter & {
  sort?: 'newest' | 'oldest'
  limit?: number
  cursor?: string
}

/** A row of the list; `key` is its time with all digits, for the cursor. */
export type OrderRow = {
  id: string
  kind: OrderKind
  product_id: string
  product_name: string
  buyer_code: string
  at: Date
  key: string
  status: SubscriptionStatus | null
  version_number: string | null
  region_id: RegionId | null
  instance_type: string | null
  deployments: number | null
  ended_at: Date | null
}

/** What a seller sees of a transaction. */
export function presentOrder(row: OrderRow): OrderView {
  return {
    id: row.id,
    kind: row.kind,
    productId: row.product_id,
    productName: row.product_name,
    buyerId: row.buyer_code,
    at: row.at.toISOString(),
    status: row.status,
    versionNumber: row.version_number,
    regionId: row.region_id,
    instanceType: row.instance_type,
    deployments: row.deployments,
    endedAt: row.ended_at?.toISOString() ?? null,
  }
}

/** The columns of a row, for one of `page`, which has the kind, id and time. */
export const rowsOf = (page: string) => `
  SELECT page.id, page.kind, page.at, page.at::text AS key,
         coalesce(s.product_id, h.product_id) AS product_id,
         coalesce(s.product_name, h.product_name) AS product_name,
         coalesce(s.buyer_code, h.buyer_code) AS buyer_code,
         s.status, s.version_number, s.region_id, s.instance_type, s.ended_at,
         CASE WHEN s.id IS NOT NULL THEN
           (SELECT count(*)::int FROM deployments WHERE deployments.subscription_id = s.id) END AS deployments
    FROM (${page}) page
    LEFT JOIN subscriptions s ON page.kind = 'subscription' AND s.id = page.id
    LEFT JOIN hand_overs h ON page.kind = 'hand_over' AND h.id = page.id`

/** Reads one page: each table gives as many as fit, from its index; only what is shown is looked up. */
export async function readOrders(
  ctx: Ctx,
  filter: OrderPage & { limit: number },
): Promise<OrderRow[]> {
  const values = new Values()
  const narrowed = await narrow(ctx, filter, values)
  const [way, beyond] = filter.sort === 'oldest' ? ['ASC', '>'] : ['DESC', '<']
  const after = decodeCursor(filter.cursor)
  const cursor = after && [values.put(after.key), values.put(after.id)]
  const [from, to] = [filter.from, filter.to].map((day, later) =>
    day ? values.put(startOf(day, later)) : null,
  )
  const limit = values.put(filter.limit)
  const branch = (kind: OrderKind, table: string, time: string, where: string | null) => {
    if (where === null) return []
    const clauses = [
      where,
      ...(from ? [`${time} >= ${from}::timestamptz`] : []),
      ...(to ? [`${time} < ${to}::timestamptz`] : []),
      ...(cursor
        ? [`(${time}, id) ${beyond} (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`]
        : []),
    ].join(' AND ')
    return `(SELECT '${kind}'::text AS kind, id, ${time} AS at FROM ${table}
              WHERE ${clauses} ORDER BY ${time} ${way}, id ${way} LIMIT ${limit})`
  }
  const branches = [
    branch('subscription', 'subscriptions', 'started_at', narrowed.subscriptions),
    branch('hand_over', 'hand_overs', 'at', narrowed.handOvers),
  ].flat()
  if (branches.length === 0) return []
  const page = `SELECT * FROM (${branches.join(' UNION ALL ')}) found ORDER BY at ${way}, id ${way} LIMIT ${limit}`
  return ctx.db.query(`${rowsOf(page)} ORDER BY page.at ${way}, page.id ${way}`, values.list)
}

/** A page of transactions, newest first unless told otherwise (SP-2). */
export async function listOrders(ctx: Ctx, filter: OrderPage): Promise<Page<OrderView>> {
  const { limit = limits.pageSize } = filter
  const rows = await readOrders(ctx, { ...filter, limit: limit + 1 })
  return pageOf(rows, limit, ({ key, id }) => ({ key, id }), presentOrder)
}
