import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { IsNull, MoreThan } from 'typeorm'
import { factorsOf } from '../factors/factors-of.query.ts'
import { LinkedProvider } from '../providers/linked-provider.entity.ts'
import { idleSince, Session, startedSince } from '../sessions/session.entity.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import { presentAccount } from './account.presenter.ts'
import type { InspectedAccountView } from './account.schemas.ts'

/** The open sessions of an account, the last used first. */
async function sessionsOf(ctx: Ctx, accountId: string) {
  const found = await ctx.db.find(Session, {
    where: {
      accountId,
      endedAt: IsNull(),
      usedAt: MoreThan(idleSince(ctx.now())),
      startedAt: MoreThan(startedSince(ctx.now())),
    },
    order: { usedAt: 'DESC', id: 'DESC' },
    take: 100,
  })
  return found.map(({ id, address, userAgent, startedAt, usedAt }) => ({
    id,
    address,
    userAgent,
    startedAt: startedAt.toISOString(),
    usedAt: usedAt.toISOString(),
  }))
}

/** An account with where it is signed in and how, for admins who help its person; nothing of a secret is in it. */
export async function inspectAccount(ctx: Ctx, id: string): Promise<InspectedAccountView> {
  const account = await ctx.db.findOneBy(Account, { id })
  if (!account) throw notFound()
  authorize(accountPolicy, ctx.actor, 'see', account)
  const [factors, sessions, providers] = await Promise.all([
    factorsOf(ctx.db, id),
    sessionsOf(ctx, id),
    ctx.db.countBy(LinkedProvider, { accountId: id }),
  ])
  return {
    account: presentAccount(ctx.actor, account),
    hasPassword: account.passwordHash !== null,
    hasAuthenticatorApp: factors.totp !== null,
    passkeys: factors.passkeys.length,
    recoveryCodesLeft: factors.recoveryCodesLeft,
    providers,
    sessions,
  }
}
