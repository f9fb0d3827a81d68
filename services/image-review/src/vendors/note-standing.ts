import type { Envelope, PayloadOf, VendorSuspended } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'

/**
 * Notes that a vendor is suspended or goes on. Its open cases stay where they are: while it is suspended they can be
 * rejected and talked about, but not passed (ON-7). What is older than what is known changes nothing.
 */
export const noteStanding =
  (isSuspended: boolean) =>
  (
    ctx: Ctx,
    { vendorId }: PayloadOf<typeof VendorSuspended>,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      await tx.manager.query(
        `INSERT INTO vendor_standings (vendor_id, is_suspended, sequence) VALUES ($1, $2, $3)
         ON CONFLICT (vendor_id) DO UPDATE
         SET is_suspended = excluded.is_suspended, sequence = excluded.sequence
         WHERE vendor_standings.sequence < excluded.sequence`,
        [vendorId, isSuspended, sequence],
      )
    })
