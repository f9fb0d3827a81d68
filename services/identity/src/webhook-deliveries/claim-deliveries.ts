import { webhookLimits } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'

/** How long a worker may have a delivery in hand, in milliseconds: an answer's time and what comes after it. */
const claimMs = 3 * webhookLimits.timeoutMs

/**
 * Takes deliveries that are due into this worker's hands, the longest due first, and no more of one vendor than may be
 * under way at a time: whose programs are slow keeps nobody else waiting. Answers their ids.
 */
export async function claimDeliveries(ctx: Ctx, atMost: number): Promise<string[]> {
  const now = ctx.now()
  return ctx.transaction(async ({ manager }) => {
    // One worker at a time counts what is under way.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 3))', ['webhooks'])
    const rows = await manager.query<{ id: string }[]>(
      `SELECT ranked.id FROM (
         SELECT d.id, d.due_at, d.vendor_id,
           row_number() OVER (PARTITION BY d.vendor_id ORDER BY d.due_at, d.id) AS rank
         FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
         WHERE d.status = 'waiting' AND d.due_at <= $1 AND e.status = 'enabled'
           AND (d.claimed_until IS NULL OR d.claimed_until <= $1)
       ) ranked
       WHERE ranked.rank <= $2 - (
         SELECT count(*) FROM webhook_deliveries u
         WHERE u.vendor_id = ranked.vendor_id AND u.claimed_until > $1)
       ORDER BY ranked.due_at, ranked.id LIMIT $3`,
      [now, webhookLimits.atOnceOfVendor, atMost],
    )
    const ids = rows.map(({ id }) => id)
    await manager.query('UPDATE webhook_deliveries SET claimed_until = $2 WHERE id = ANY($1)', [
      ids,
      new Date(now.getTime() + claimMs),
    ])
    return ids
  })
}
