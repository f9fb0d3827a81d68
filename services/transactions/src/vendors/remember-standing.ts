import type { Envelope, PayloadOf, VendorSuspended } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'

/**
 * Notes that a vendor is suspended or goes on, unless something newer is known: nothing of it can be bought meanwhile, and
 * subscribers keep what they have (ON-7).
 */
export const rememberStanding =
  (isSuspended: boolean) =>
  (
    ctx: Ctx,
    { vendorId }: PayloadOf<typeof VendorSuspended>,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      await tx.manager.query(
        `INSERT INTO vendor_refs (vendor_id, is_suspended, sequence) VALUES ($1, $2, $3)
         ON CONFLICT (vendor_id) DO UPDATE
           SET is_suspended = excluded.is_suspended, sequence = excluded.sequence
           WHERE vendor_refs.sequence < excluded.sequence`,
        [vendorId, isSuspended, sequence],
      )
    })
