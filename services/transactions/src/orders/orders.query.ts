import { limits, type RegionId, type SubscriptionStatus } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  hasScope,
  isStaff,
  pageOf,
  mayFor,
  vendorsOf,
  type Actor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import type { OrderView } from './order.schemas.ts'

/** What a list of orders is narrowed by. */
export type OrderFilter = {
  vendorId?: string
  productId?: string
  status?: SubscriptionStatus
  from?: string
  to?: string
  q?: string
  limit?: number
  cursor?: string
}

type Row = {
  id: string
  kind: OrderView['kind']
  product_id: string
  product_name: string
  buyer_code: string
  at: Date
  status: SubscriptionStatus | null
  version_number: string | null
  region_id: RegionId | null
  instance_type: string | null
  ended_at: Date | null
}

/** Subscriptions and hand-overs as one list. */
export const ordersSql = `
  SELECT id, 'subscription' AS kind, vendor_id, product_id, product_name, buyer_code, started_at AS at, status,
         version_number, region_id, instance_type, ended_at
    FROM subscriptions
  UNION ALL
  SELECT id, 'hand_over', vendor_id, product_id, product_name, buyer_code, at, NULL, NULL, NULL, NULL, NULL
    FROM hand_overs`

/**
 * The vendors whose orders the caller may see: its own where its role concerns money, or any for staff; 403 for anybody else, and for a program
 * without the scope (PA-1).
 */
export function visibleVendors(actor: Actor, vendorId: string | undefined): string[] | null {
  if (isStaff(actor)) return vendorId ? [vendorId] : null
  if (!hasScope(actor, 'orders:read')) throw forbidden()
  const own = vendorsOf(actor).filter((id) => mayFor(actor, id, 'seeOrders'))
  if (own.length === 0) throw forbidden()
  return vendorId ? own.filter((id) => id === vendorId) : own
}

/** The WHERE clause of a filter, with its values; days are whole days in UTC. */
export function whereOf(actor: Actor, filter: OrderFilter): { where: string; values: unknown[] } {
  const values: unknown[] = []
  const clauses: string[] = ['true']
  const add = (clause: (place: string) => string, value: unknown) => {
    if (value === undefined || value === null) return
    values.push(value)
    clauses.push(clause(`$${values.length}`))
  }
  add((place) => `vendor_id = ANY(${place}::uuid[])`, visibleVendors(actor, filter.vendorId))
  add((place) => `product_id = ${place}::uuid`, filter.productId)
  add((place) => `status = ${place}`, filter.status)
  add((place) => `at >= ${place}::date`, filter.from)
  add((place) => `at < ${place}::date + 1`, filter.to)
  const text = filter.q?.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)
  add(
    (place) => `(product_name ILIKE ${place} OR buyer_code ILIKE ${place})`,
    text ? `%${text}%` : null,
  )
  return { where: clauses.join(' AND '), values }
}

/** What a seller sees of a transaction. */
export function presentOrder(row: Row): OrderView {
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
    endedAt: row.ended_at?.toISOString() ?? null,
  }
}

/** A page of transactions, newest first (SP-2). */
export async function listOrders(ctx: Ctx, filter: OrderFilter): Promise<Page<OrderView>> {
  const { limit = limits.pageSize } = filter
  const { where, values } = whereOf(ctx.actor, filter)
  const after = decodeCursor(filter.cursor)
  const from = values.length
  const beyond = after ? `AND (at, id) < ($${from + 1}::timestamptz, $${from + 2}::uuid)` : ''
  const rows = await ctx.db.query<Row[]>(
    `SELECT * FROM (${ordersSql}) orders WHERE ${where} ${beyond} ORDER BY at DESC, id DESC LIMIT ${limit + 1}`,
    after ? [...values, after.key, after.id] : values,
  )
  return pageOf(rows, limit, (row) => ({ key: row.at.toISOString(), id: row.id }), presentOrder)
}
