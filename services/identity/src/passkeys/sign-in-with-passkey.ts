import type { Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { startSession, type OpenSession } from '../sessions/log-in.ts'
import { checkAssertion, type Assertion } from './check-assertion.ts'
import { passkeyNotKnown } from './passkey.problems.ts'
import type { RelyingParty } from './relying-party.ts'

/**
 * ON-1. A passkey is two factors in one: the device is had, and its holder was checked by it. Throws passkey-not-known
 * and passkey-challenge-not-valid.
 */
export async function signInWithPasskey(
  ctx: Ctx,
  party: RelyingParty,
  assertion: Assertion,
): Promise<OpenSession> {
  const of = { purpose: 'sign_in', accountId: null } as const
  const passkey = await checkAssertion(ctx, party, assertion, of)
  const account = passkey && (await ctx.db.findOneBy(Account, { id: passkey.accountId }))
  if (!account?.isActive) {
    ctx.log.warn(
      { security: 'login-failed', accountId: account?.id, address: ctx.address },
      'sign-in with a passkey failed',
    )
    if (account) await noteActivity(ctx.db, ctx, account.id, 'sign_in_refused')
    throw passkeyNotKnown()
  }
  return startSession(ctx, { account, assurance: 'second_factor' })
}
