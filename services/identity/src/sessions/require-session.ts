import { faultOf } from '@emporium/domain'
import { ctxOf, unauthenticated, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { FastifyRequest } from 'fastify'
import { Account } from '../accounts/account.entity.ts'
import { Session } from './session.entity.ts'

/**
 * The account of a person, if the session is not over and the staff roles are still those of the token: identity knows
 * at once what other services learn when the token expires. Throws unauthenticated.
 */
export async function accountOf(ctx: Ctx, actor: AccountActor): Promise<Account> {
  const [account, session] = await Promise.all([
    ctx.db.findOneBy(Account, { id: actor.id }),
    ctx.db.findOneBy(Session, { id: actor.sessionId, accountId: actor.id }),
  ])
  const hasRoles = actor.staffRoles.every((role) => account?.staffRoles.includes(role))
  if (!account?.isActive || !session?.isLive(ctx.now()) || !hasRoles)
    throw unauthenticated({ because: faultOf('session-changed') })
  return account
}

/** The session of a token. Throws unauthenticated when there is none. */
export async function sessionOf(ctx: Ctx, actor: AccountActor): Promise<Session> {
  const session = await ctx.db.findOneBy(Session, { id: actor.sessionId, accountId: actor.id })
  if (!session) throw unauthenticated({ because: faultOf('session-changed') })
  return session
}

/** Before the handlers of routes for people: a token of a session that is over opens nothing here. */
export async function requireSession(request: FastifyRequest): Promise<void> {
  if (request.actor.kind === 'account') await accountOf(ctxOf(request), request.actor)
}
