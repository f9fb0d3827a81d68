import type { Envelope, PayloadOf, SubscriptionStarted } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { VerifiedBuyer } from './verified-buyer.entity.ts'

/** Notes that a buyer has subscribed to a product or gone to the site of a SaaS one; a second time changes nothing (ST-5). */
export function rememberBuyer(
  ctx: Ctx,
  { productId, buyerId }: Pick<PayloadOf<typeof SubscriptionStarted>, 'productId' | 'buyerId'>,
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
