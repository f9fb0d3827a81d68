import type { Ctx } from '@emporium/service-kit'

/** Whoever may review what this vendor hands in: the reviewers who do not belong to its team (RV-7). */
export async function reviewersFor({ db }: Ctx, vendorId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT account.id FROM accounts account
     WHERE account.staff_roles && ARRAY['reviewer']::varchar[]
       AND NOT EXISTS (SELECT FROM memberships member
         WHERE member.account_id = account.id AND member.vendor_id = $1)
     ORDER BY account.id`,
    [vendorId],
  )
  return rows.map(({ id }) => id)
}
