import type { Envelope } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { SubscriptionRef } from './subscription-ref.entity.ts'

type Subscribed = { subscriptionId: string; productId: string; versionId: string }

/** Keeps the number of active subscriptions of a product. */
const count = (tx: Tx, productId: string, by: number) =>
  tx.manager.query(
    `INSERT INTO product_subscribers AS s (product_id, active) VALUES ($1, $2)
     ON CONFLICT (product_id) DO UPDATE SET active = s.active + excluded.active`,
    [productId, by],
  )

/** Notes that a subscription began, moved to another version or ended, unless something newer is known. */
export const rememberSubscription =
  (isActive: boolean) =>
  (
    ctx: Ctx,
    { subscriptionId, productId, versionId }: Subscribed,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      const known = await tx.lockIfThere(SubscriptionRef, { subscriptionId })
      if (known && Number(known.sequence) >= sequence) return
      const told = { subscriptionId, productId, versionId, isActive, sequence: String(sequence) }
      const by = Number(isActive) - Number(known?.isActive ?? false)
      await tx.save(Object.assign(known ?? new SubscriptionRef(), told))
      if (by !== 0) await count(tx, productId, by)
    })
