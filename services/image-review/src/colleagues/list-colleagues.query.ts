import { authorize, type Ctx } from '@emporium/service-kit'
import { casePolicy } from '../cases/case.policy.ts'
import { staffStages } from '../cases/case.stages.ts'
import { seenCase } from '../cases/view-case.query.ts'
import type { ColleagueView } from './colleague.schemas.ts'

/** Whom a case can be handed to: who reviews, is not of the vendor and does not have it; the least busy first (RV-7). */
export async function listColleagues(
  ctx: Ctx,
  caseId: string,
  most: number,
): Promise<ColleagueView[]> {
  const found = await seenCase(ctx, caseId)
  authorize(casePolicy, ctx.actor, 'assign', found)
  const rows = await ctx.db.query<{ id: string; name: string; held: number }[]>(
    `SELECT colleague.account_id AS id, colleague.name, count(subject.id)::int AS held
     FROM colleagues colleague
     LEFT JOIN review_cases subject
       ON subject.assignee_id = colleague.account_id AND subject.status = ANY($3)
     WHERE colleague.is_reviewer
       AND NOT ($1 = ANY (colleague.vendor_ids))
       AND colleague.account_id IS DISTINCT FROM $2
     GROUP BY colleague.account_id
     ORDER BY held, colleague.name, colleague.account_id`,
    [found.vendorId, found.assigneeId, staffStages],
  )
  return rows.map((row) => ({ ...row, isFull: most > 0 && row.held >= most }))
}
