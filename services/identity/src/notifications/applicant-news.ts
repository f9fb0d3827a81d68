import type { ApplicationMessageWritten, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { foundTeam } from '../teams/found-team.ts'
import { notifyAccounts } from './notify.ts'
import { tellOfficers } from './tell-staff-role.ts'

type Applied = { accountId: string; companyName: string }

/** ON-6: the confirmation that an application was submitted. */
export const tellSubmitted = (ctx: Ctx, { accountId, companyName }: Applied): Promise<void> =>
  notifyAccounts(ctx, [accountId], { kind: 'application_submitted', parameters: { companyName } })

/** ON-7: a new vendor has its team, and its owner learns it. */
export async function tellApproved(
  ctx: Ctx,
  { accountId, companyName, vendorId, slug }: Applied & { vendorId: string; slug: string },
  { sequence }: { sequence: number },
): Promise<void> {
  await foundTeam(ctx, { vendorId, name: companyName, slug, ownerId: accountId }, sequence)
  await notifyAccounts(ctx, [accountId], {
    kind: 'application_approved',
    parameters: { companyName },
  })
}

/** ON-7: an application came to nothing, or more is asked for; with the reason. */
export const tellVerdict =
  (kind: 'application_rejected' | 'application_information_requested') =>
  (ctx: Ctx, { accountId, companyName, reason }: Applied & { reason: string }): Promise<void> =>
    notifyAccounts(ctx, [accountId], { kind, parameters: { companyName, reason } })

/** ON-7: applicant or operations wrote to the other. */
export async function tellMessage(
  ctx: Ctx,
  said: PayloadOf<typeof ApplicationMessageWritten>,
): Promise<void> {
  const { applicationId, companyName, text, assigneeId } = said
  const parameters = { applicationId, companyName, text }
  if (said.isFromOperations)
    return notifyAccounts(ctx, [said.accountId], { kind: 'application_message', parameters })
  const news = { kind: 'application_reply', parameters } as const
  return assigneeId ? notifyAccounts(ctx, [assigneeId], news) : tellOfficers(ctx, news)
}
