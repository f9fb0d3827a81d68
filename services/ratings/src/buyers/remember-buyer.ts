import type { Envelope, PayloadOf, SubscriptionStarted } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'

type Bought = Pick<PayloadOf<typeof SubscriptionStarted>, 'productId' | 'buyerId' | 'versionNumber'>

/** A newer word about the version wins; a hand-over and events of before have none. */
const upsert = `
  INSERT INTO verified_buyers AS known (product_id, buyer_id, since, version_number, version_sequence)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (product_id, buyer_id) DO UPDATE
    SET version_number = excluded.version_number, version_sequence = excluded.version_sequence
    WHERE known.version_sequence < excluded.version_sequence AND excluded.version_number IS NOT NULL`

/**
 * Notes that a buyer has subscribed to a product, moved to another version of it, or arrived at the site of a SaaS one, and
 * which version that was; a second time changes nothing (ST-5).
 */
export function rememberBuyer(
  ctx: Ctx,
  { productId, buyerId, versionNumber = null }: Bought,
  { occurredAt, sequence }: Pick<Envelope, 'occurredAt' | 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const since = new Date(occurredAt)
    const version = [versionNumber, versionNumber === null ? 0 : sequence]
    await tx.manager.query(upsert, [productId, buyerId, since, ...version])
  })
}
