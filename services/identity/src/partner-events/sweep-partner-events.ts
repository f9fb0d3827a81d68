import { webhookLimits } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'

/**
 * Forgets events, and what became of them, after their time. The newest of each vendor stays, because the next one's
 * place follows from it.
 */
export async function sweepPartnerEvents(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - webhookLimits.keptDays * 24 * 60 * 60_000)
  await ctx.db.query(`DELETE FROM webhook_deliveries WHERE created_at < $1`, [before])
  await ctx.db.query(
    `DELETE FROM partner_events e WHERE noted_at < $1
       AND NOT EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.event_id = e.id)
       AND (place IS NULL OR place < (SELECT max(place) FROM partner_events n WHERE n.vendor_id = e.vendor_id))`,
    [before],
  )
}
