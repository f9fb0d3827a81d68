import { faultOf } from '@emporium/domain'
import { unauthenticated, type Ctx, type Tx } from '@emporium/service-kit'
import { LessThan } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { endLocked } from './end-session.ts'
import type { OpenSession } from './log-in.ts'
import { forgottenBefore, RefreshToken, refreshHashOf } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'

async function exchange(tx: Tx, ctx: Ctx, token: RefreshToken, session: Session) {
  const account = await tx.find(Account, { id: session.accountId })
  if (!account?.isActive) return null
  session.usedAt = ctx.now()
  token.replacedAt ??= ctx.now()
  const { row, secret } = RefreshToken.create(session.id, ctx.now())
  await tx.save(session)
  await tx.save(token)
  await tx.save(row)
  const replacedAt = LessThan(forgottenBefore(ctx.now()))
  await tx.manager.delete(RefreshToken, { sessionId: session.id, replacedAt })
  return { account, session, refreshToken: secret }
}

async function refresh(tx: Tx, ctx: Ctx, presented: string): Promise<OpenSession | null> {
  const known = await tx.find(RefreshToken, { tokenHash: refreshHashOf(presented) })
  if (!known) return null
  // The session's lock puts two tabs in a row; only then is it certain whether the token was replaced.
  const session = await tx.lock(Session, known.sessionId)
  const token = await tx.lock(RefreshToken, { tokenHash: known.tokenHash })
  if (!session.isLive(ctx.now())) return null
  if (!token.isReused(ctx.now())) return exchange(tx, ctx, token, session)
  await endLocked(tx, session, 'refresh_reuse', ctx.now())
  const { id: sessionId, accountId } = session
  ctx.log.warn(
    { security: 'refresh-reuse', sessionId, accountId, address: ctx.address },
    'a replaced refresh token was shown again; its session is over',
  )
  return null
}

/**
 * Continues a session: the refresh token is exchanged for its successor. One that was replaced before ends the whole
 * session, because two parties have it. Throws unauthenticated.
 */
export async function refreshSession(
  ctx: Ctx,
  presented: string | undefined,
): Promise<OpenSession> {
  const found = presented ? await ctx.transaction((tx) => refresh(tx, ctx, presented)) : null
  if (!found) throw unauthenticated({ because: faultOf('session-over') })
  return found
}
