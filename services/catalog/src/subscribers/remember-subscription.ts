import type { Envelope } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { showSubscribers } from '../shelf/shelf-entry.ts'
import { SubscriptionRef } from './subscription-ref.entity.ts'

type Subscribed = {
  subscriptionId: string
  productId: string
  versionId: string
  buyerId: string
}

/**
 * Waits until no other subscription of the product is being counted: two of one buyer that begin at once would each count
 * him otherwise.
 */
async function holdCount(tx: Tx, productId: string): Promise<void> {
  // The product comes to the shelf, and counts its buyers, before this or after it.
  await tx.manager.query('SELECT FROM products WHERE id = $1 FOR KEY SHARE', [productId])
  await tx.manager.query(
    `INSERT INTO product_subscribers AS s (product_id, active) VALUES ($1, 0)
     ON CONFLICT (product_id) DO UPDATE SET active = s.active`,
    [productId],
  )
}

/** How many of these buyers have an active subscription of the product. */
async function buyersAmong(tx: Tx, productId: string, buyerIds: string[]): Promise<number> {
  const [counted] = await tx.manager.query<[{ buyers: number }]>(
    `SELECT count(DISTINCT buyer_id)::int AS buyers FROM subscription_refs
     WHERE product_id = $1 AND is_active AND buyer_id = ANY ($2)`,
    [productId, buyerIds],
  )
  return counted.buyers
}

/** Changes how many buyers have the product, also where the shelf shows it. */
async function count(tx: Tx, productId: string, by: number): Promise<void> {
  await tx.manager.query(
    'UPDATE product_subscribers SET active = active + $2 WHERE product_id = $1',
    [productId, by],
  )
  await showSubscribers(tx, productId)
}

/** Notes that a subscription began, moved to another version or ended, unless something newer is known. */
export const rememberSubscription =
  (isActive: boolean) =>
  (
    ctx: Ctx,
    { subscriptionId, productId, versionId, buyerId }: Subscribed,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      await holdCount(tx, productId)
      const known = await tx.lockIfThere(SubscriptionRef, { subscriptionId })
      if (known && Number(known.sequence) >= sequence) return
      const concerned = [buyerId, ...(known ? [known.buyerId] : [])]
      const before = await buyersAmong(tx, productId, concerned)
      const told = { subscriptionId, productId, versionId, buyerId, isActive }
      const entry = { ...told, sequence: String(sequence) }
      await tx.note(known, Object.assign(known ?? new SubscriptionRef(), entry))
      const by = (await buyersAmong(tx, productId, concerned)) - before
      if (by !== 0) await count(tx, productId, by)
    })
