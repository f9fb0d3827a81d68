import { rolesThatMay } from '@emporium/domain'
import type { CaseAppealDecided, CaseAppealed, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts, notifyTeam } from './notify.ts'
import { tellReviewers } from './tell-staff-role.ts'

/** RV-5: a seller appealed; every reviewer but the one who rejected is told that it waits. */
export const tellAppealed = (
  ctx: Ctx,
  { caseId, productName, rejectedBy, beginning }: PayloadOf<typeof CaseAppealed>,
): Promise<void> =>
  tellReviewers(
    ctx,
    { kind: 'case_appealed', parameters: { caseId, productName, text: beginning } },
    rejectedBy,
  )

/** RV-5: an appeal was decided; the seller is told, and so is who had rejected. */
export async function tellAppealDecided(
  ctx: Ctx,
  said: PayloadOf<typeof CaseAppealDecided>,
  envelope: Envelope,
): Promise<void> {
  const { vendorId, productId, productName, caseId, rejectedBy, answer: text } = said
  const kind = said.decision === 'overturned' ? 'case_appeal_overturned' : 'case_appeal_upheld'
  const roles = rolesThatMay('publish')
  const parameters = { productId, productName, text }
  await notifyTeam(ctx, { vendorId, roles, envelope }, { kind, parameters })
  await notifyAccounts(ctx, [rejectedBy], {
    kind: 'case_appeal_told',
    parameters: { caseId, productName, text },
  })
}
