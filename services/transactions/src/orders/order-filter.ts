import type { RegionId, SubscriptionStatus } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { visibleVendors } from './order-scope.ts'
import { isBuyerCode } from './buyer-codes.ts'
import { productsNamed } from './products-named.query.ts'

/** A buyer subscribed, or was sent to the site of a SaaS seller. */
export const orderKinds = ['subscription', 'hand_over'] as const
export type OrderKind = (typeof orderKinds)[number]

/** What a list of orders, its totals and its file are narrowed by (SP-2). */
export type OrderFilter = {
  vendorId?: string
  productId?: string
  kind?: OrderKind
  status?: SubscriptionStatus
  versionNumber?: string
  regionId?: RegionId
  instanceType?: string
  buyerId?: string
  from?: string
  to?: string
  q?: string
}

/** The first moment of a day in UTC, so many days later. */
export function startOf(day: string, later = 0): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000).toISOString()
}

/** The values of a statement; each is written into it by its place. */
export class Values {
  readonly list: unknown[] = []
  /** Takes a value and answers its place. */
  put(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/**
 * The conditions of a filter: on whose orders, and with all else on subscriptions and on hand-overs, null where none of
 * these can match.
 */
export type Narrowed = { vendors: string; subscriptions: string | null; handOvers: string | null }

/** What is narrowed by and only subscriptions have, by its column. */
const ofSubscriptions = {
  status: 'status',
  versionNumber: 'version_number',
  regionId: 'region_id',
  instanceType: 'instance_type',
} as const

/** The condition that keeps to the orders of some vendors, or of all. */
export function ofVendors(vendors: readonly string[] | null, values: Values): string {
  if (vendors === null) return 'true'
  // One vendor is told as one: only then is its index in the order of the page.
  if (vendors.length === 1) return `vendor_id = ${values.put(vendors[0])}::uuid`
  return `vendor_id = ANY(${values.put(vendors)}::uuid[])`
}

/** The products that were found for a text, or the buyer whose ID it is or begins. */
function ofText(products: readonly string[], text: string, values: Values): string {
  const code = text.toLowerCase()
  const clauses = [
    ...(products.length === 1 ? [`product_id = ${values.put(products[0])}::uuid`] : []),
    ...(products.length > 1 ? [`product_id = ANY(${values.put(products)}::uuid[])`] : []),
    ...(isBuyerCode(code) ? [`buyer_code = ${values.put(code)}`] : []),
    ...(isBuyerCode(code) || !code.startsWith('b-')
      ? []
      : [`starts_with(buyer_code, ${values.put(code)})`]),
  ]
  return clauses.length > 0 ? `(${clauses.join(' OR ')})` : 'false'
}

/** What subscriptions and hand-overs are narrowed by alike. */
async function ofBoth(
  ctx: Ctx,
  filter: OrderFilter,
  values: Values,
  vendors: readonly string[] | null,
): Promise<string[]> {
  const clauses: string[] = []
  if (filter.productId) clauses.push(`product_id = ${values.put(filter.productId)}::uuid`)
  if (filter.buyerId) clauses.push(`buyer_code = ${values.put(filter.buyerId)}`)
  const text = filter.q?.trim()
  if (text) clauses.push(ofText(await productsNamed(ctx, vendors, text), text, values))
  return clauses
}

/** Turns a filter into conditions, all but its days: what a day is counted by differs. */
export async function narrow(ctx: Ctx, filter: OrderFilter, values: Values): Promise<Narrowed> {
  const seen = visibleVendors(ctx.actor, filter.vendorId)
  const vendors = ofVendors(seen, values)
  const shared = [vendors, ...(await ofBoth(ctx, filter, values, seen))]
  const own = Object.entries(ofSubscriptions).flatMap(([key, column]) => {
    const value = filter[key as keyof typeof ofSubscriptions]
    return value === undefined ? [] : [`${column} = ${values.put(value)}`]
  })
  return {
    vendors,
    subscriptions: filter.kind === 'hand_over' ? null : [...shared, ...own].join(' AND '),
    handOvers: filter.kind === 'subscription' || own.length > 0 ? null : shared.join(' AND '),
  }
}
