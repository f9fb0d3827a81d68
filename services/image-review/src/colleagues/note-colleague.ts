import type { Envelope, PayloadOf, StaffChanged } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'

/** Notes what somebody of operations is called and may do; an admin has a reviewer's rights. Older news changes nothing. */
export function noteColleague(
  ctx: Ctx,
  { accountId, name, roles, vendorIds }: PayloadOf<typeof StaffChanged>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  const isReviewer = roles.includes('reviewer') || roles.includes('admin')
  return ctx.transaction(async (tx) => {
    await tx.manager.query(
      `INSERT INTO colleagues (account_id, name, is_reviewer, vendor_ids, sequence)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (account_id) DO UPDATE
       SET name = excluded.name, is_reviewer = excluded.is_reviewer,
         vendor_ids = excluded.vendor_ids, sequence = excluded.sequence
       WHERE colleagues.sequence < excluded.sequence`,
      [accountId, name, isReviewer, vendorIds, sequence],
    )
  })
}
