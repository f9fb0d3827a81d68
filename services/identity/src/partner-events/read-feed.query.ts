import { faultAt, limits } from '@emporium/domain'
import {
  forbidden,
  invalidRequest,
  mayFor,
  notFound,
  vendorsOf,
  type Ctx,
} from '@emporium/service-kit'
import { PartnerEventRow } from './partner-event.entity.ts'
import { presentPartnerEvent } from './partner-event.presenter.ts'
import type { FeedQuery, FeedView } from './partner-event.schemas.ts'
import { placeEvents } from './place-events.ts'

/** Whose feed is read: the vendor of the program, or the one named. Throws forbidden, not found or which-vendor. */
function vendorOf(ctx: Ctx, asked: string | undefined): string {
  const vendors = vendorsOf(ctx.actor)
  const [only, ...others] = vendors
  if (!only) throw forbidden()
  if (!asked && others.length > 0)
    throw invalidRequest({ errors: [{ ...faultAt('#/vendorId', 'which-vendor'), in: 'query' }] })
  const vendorId = asked ?? only
  if (!vendors.includes(vendorId)) throw notFound()
  if (!mayFor(ctx.actor, vendorId, 'look')) throw forbidden()
  return vendorId
}

/** PA-1: what happened to a vendor, the oldest first, for programs that rather ask than be told. */
export async function readFeed(ctx: Ctx, query: FeedQuery): Promise<FeedView> {
  const { after = 0, limit = limits.pageSize, type } = query
  const vendorId = vendorOf(ctx, query.vendorId)
  const rows = await ctx.transaction(async (tx) => {
    await placeEvents(tx, vendorId)
    const find = tx.manager
      .createQueryBuilder(PartnerEventRow, 'event')
      .where('event.vendorId = :vendorId AND event.place > :after', { vendorId, after })
      .orderBy('event.place')
      .limit(limit + 1)
    if (type) find.andWhere('event.type = ANY(:type)', { type })
    return find.getMany()
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(presentPartnerEvent),
    nextAfter: last ? Number(last.place) : after,
    hasMore: rows.length > limit,
  }
}
