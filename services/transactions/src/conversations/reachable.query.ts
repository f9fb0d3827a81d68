import { limits, subscription } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { contactSince } from '../contact/day-limit.ts'
import { isBlocked } from '../contact-wishes/contact-wishes.query.ts'
import type { Conversation } from './conversation.entity.ts'

type Wanted = { vendorId: string; productId: string; buyerCode: string }

const subscriber = `
  SELECT buyer_id AS id FROM subscriptions
  WHERE vendor_id = $1 AND buyer_code = $2 AND product_id = $3 AND (status = $4 OR ended_at > $5) LIMIT 1`

/** Whose subscription lets the vendor write, active or ended a short time ago; null for nobody (SP-2). */
async function subscriberOf(ctx: Ctx, wanted: Wanted): Promise<string | null> {
  const [found] = await ctx.db.query<{ id: string }[]>(subscriber, [
    wanted.vendorId,
    wanted.buyerCode,
    wanted.productId,
    subscription.initial,
    contactSince(ctx, limits.contactDays),
  ])
  return found?.id ?? null
}

/** The buyer whom the vendor may begin a conversation with; null for nobody, and for whoever blocks the vendor (SP-2). */
export async function reachableBuyer(ctx: Ctx, wanted: Wanted): Promise<string | null> {
  const buyerId = await subscriberOf(ctx, wanted)
  return buyerId && !(await isBlocked(ctx.db, buyerId, wanted.vendorId)) ? buyerId : null
}

/** Whether the seller may go on: as in the beginning, or because the buyer has asked a short time ago (SP-2). */
export async function mayGoOn(ctx: Ctx, found: Conversation): Promise<boolean> {
  if (await isBlocked(ctx.db, found.buyerId, found.vendorId)) return false
  const since = contactSince(ctx, limits.contactDays)
  if (found.buyerWroteAt && found.buyerWroteAt > since) return true
  return (await subscriberOf(ctx, found)) !== null
}
