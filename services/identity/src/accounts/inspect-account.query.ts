import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { factorsOf } from '../factors/factors-of.query.ts'
import type { Providers } from '../providers/begin-visit.ts'
import { providersOf } from '../providers/providers-of-account.query.ts'
import { presentPlace } from '../sessions/list-sessions.query.ts'
import { openSessionsOf } from '../sessions/open-sessions.query.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import { presentAccount } from './account.presenter.ts'
import type { InspectedAccountView } from './inspection.schemas.ts'

/** An account with where it is signed in and how, for admins who help its person; nothing of a secret is in it. */
export async function inspectAccount(
  ctx: Ctx,
  configured: Providers,
  id: string,
): Promise<InspectedAccountView> {
  const account = await ctx.db.findOneBy(Account, { id })
  if (!account) throw notFound()
  authorize(accountPolicy, ctx.actor, 'see', account)
  const [factors, sessions, providers] = await Promise.all([
    factorsOf(ctx.db, id),
    openSessionsOf(ctx, id),
    providersOf(ctx, configured, id),
  ])
  return {
    account: presentAccount(ctx.actor, account),
    hasPassword: account.passwordHash !== null,
    hasAuthenticatorApp: factors.totp !== null,
    passkeys: factors.passkeys.length,
    recoveryCodesLeft: factors.recoveryCodesLeft,
    providers,
    sessions: sessions.map(presentPlace),
  }
}
