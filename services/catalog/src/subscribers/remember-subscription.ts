import type { Envelope } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { showSubscribers } from '../shelf/shelf-entry.ts'
import { SubscriptionRef } from './subscription-ref.entity.ts'

type Subscribed = { subscriptionId: string; productId: string; versionId: string }

/** Keeps the number of active subscriptions of a product, also where the shelf shows it. */
async function count(tx: Tx, productId: string, by: number): Promise<void> {
  await tx.manager.query(
    `INSERT INTO product_subscribers AS s (product_id, active) VALUES ($1, $2)
     ON CONFLICT (product_id) DO UPDATE SET active = s.active + excluded.active`,
    [productId, by],
  )
  await showSubscribers(tx, productId)
}

/** Notes that a subscription began, moved to another version or ended, unless something newer is known. */
export const rememberSubscription =
  (isActive: boolean) =>
  (
    ctx: Ctx,
    { subscriptionId, productId, versionId }: Subscribed,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      // The product comes to the shelf, and counts its subscriptions, before this or after it.
      await tx.manager.query('SELECT FROM products WHERE id = $1 FOR KEY SHARE', [productId])
      const known = await tx.lockIfThere(SubscriptionRef, { subscriptionId })
      if (known && Number(known.sequence) >= sequence) return
      const told = { subscriptionId, productId, versionId, isActive, sequence: String(sequence) }
      const by = Number(isActive) - Number(known?.isActive ?? false)
      await tx.save(Object.assign(known ?? new SubscriptionRef(), told))
      if (by !== 0) await count(tx, productId, by)
    })
