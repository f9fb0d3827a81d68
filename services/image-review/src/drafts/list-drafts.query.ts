import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { casePolicy } from '../cases/case.policy.ts'
import { seenCase } from '../cases/view-case.query.ts'
import { CaseDraft } from './case-draft.entity.ts'

/** What the reviewer writes on a case and has not sent yet (RV-7). */
export async function listDrafts(ctx: Ctx, caseId: string): Promise<CaseDraft[]> {
  authorize(casePolicy, ctx.actor, 'draft', await seenCase(ctx, caseId))
  return ctx.db.find(CaseDraft, {
    where: { caseId, accountId: idOf(ctx.actor) ?? '' },
    order: { kind: 'ASC' },
  })
}
