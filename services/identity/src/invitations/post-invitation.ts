import type { Ctx, Tx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { postMailTo } from '../mails/post-mail.ts'
import type { Invitation } from './invitation.entity.ts'

/** Orders the mail of an invitation: in the reader's language if they have an account, else in that of the inviter. */
export async function postInvitation(
  tx: Tx,
  ctx: Ctx,
  { id, email, role, invitedBy, invitedByName }: Invitation,
  vendorName: string,
): Promise<void> {
  const reader = await tx.find(Account, { email })
  const inviter = await tx.find(Account, { id: invitedBy })
  const language = reader?.language ?? inviter?.language ?? 'en'
  await postMailTo(tx, ctx, { email, language }, 'team_invitation', {
    invitationId: id,
    vendorName,
    role,
    personName: invitedByName,
  })
}
