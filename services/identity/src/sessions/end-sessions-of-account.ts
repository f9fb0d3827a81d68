import { authorize, idOf, notFound, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { accountPolicy } from '../accounts/account.policy.ts'
import { noteActivity } from '../activity/note-activity.ts'
import { postMail } from '../mails/post-mail.ts'
import { endSessionsOf } from './end-session.ts'
import { Session } from './session.entity.ts'

/**
 * ON-1. An admin signs somebody out who cannot do it: everywhere, or in one place, and says why. Open pages and live
 * streams end at once, the person is told by mail, and it stays in the account's log. Throws not-found.
 */
export async function endSessionsOfAccount(
  ctx: Ctx,
  accountId: string,
  { reason, sessionId: id }: { reason: string; sessionId?: string },
): Promise<Account> {
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'endSessions', account)
    if (id && !(await tx.find(Session, { id, accountId, endedAt: IsNull() }))) throw notFound()
    await endSessionsOf(tx, accountId, 'ended_by_admin', ctx.now(), id ? { id } : {})
    const byId = idOf(ctx.actor)
    await noteActivity(tx.manager, ctx, accountId, 'sessions_ended', { byId, reason })
    ctx.log.warn({ security: 'sessions-ended', accountId, by: byId }, 'an admin ended sessions')
    await postMail(tx, ctx, accountId, 'sessions_ended', { reason })
    return account
  })
}
