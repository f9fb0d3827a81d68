import type { Envelope, PayloadOf, SubscriptionStarted } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { VerifiedBuyer } from './verified-buyer.entity.ts'

/** Notes that a buyer has subscribed to a product; a second subscription changes nothing. */
export function rememberBuyer(
  ctx: Ctx,
  { productId, buyerId }: PayloadOf<typeof SubscriptionStarted>,
  { occurredAt }: Pick<Envelope, 'occurredAt'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(VerifiedBuyer)
      .values({ productId, buyerId, since: new Date(occurredAt) })
      .orIgnore()
      .execute()
  })
}
