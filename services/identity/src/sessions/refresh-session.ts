import { faultOf } from '@emporium/domain'
import { unauthenticated, type Ctx, type Tx } from '@emporium/service-kit'
import { IsNull, LessThan } from 'typeorm'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { endLocked } from './end-session.ts'
import type { OpenSession } from './log-in.ts'
import { judgeToken } from './refresh-rule.ts'
import { forgottenBefore, RefreshToken, refreshHashOf } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'

async function forget(tx: Tx, sessionId: string, now: Date): Promise<void> {
  const before = LessThan(forgottenBefore(now))
  await tx.manager.delete(RefreshToken, { sessionId, replacedAt: before })
  await tx.manager.delete(RefreshToken, { sessionId, orphanedAt: before })
}

async function exchange(tx: Tx, ctx: Ctx, token: RefreshToken, session: Session) {
  const account = await tx.find(Account, { id: session.accountId })
  if (!account?.isActive) return null
  session.usedAt = ctx.now()
  token.replacedAt ??= ctx.now()
  const { row, secret } = RefreshToken.create(session.id, ctx.now(), token.tokenHash)
  await tx.save(session)
  await tx.save(token)
  await tx.save(row)
  await forget(tx, session.id, ctx.now())
  return { account, session, refreshToken: secret }
}

/** The answer with the successors never arrived: they are orphans from now on. */
async function orphanSuccessors(tx: Tx, ctx: Ctx, token: RefreshToken): Promise<void> {
  const unused = { predecessorHash: token.tokenHash, replacedAt: IsNull(), orphanedAt: IsNull() }
  const { sessionId } = token
  await tx.manager.update(RefreshToken, { ...unused, sessionId }, { orphanedAt: ctx.now() })
  // Several tabs that come back at once are in a new grace; else each would orphan what the one before has just got.
  token.replacedAt = ctx.now()
}

async function endStolen(tx: Tx, ctx: Ctx, session: Session): Promise<null> {
  await endLocked(tx, session, 'refresh_reuse', ctx.now())
  const { id: sessionId, accountId } = session
  await noteActivity(tx.manager, ctx, accountId, 'session_copied')
  ctx.log.warn(
    { security: 'refresh-reuse', sessionId, accountId, address: ctx.address },
    'a replaced refresh token was shown again; its session is over',
  )
  return null
}

async function refresh(tx: Tx, ctx: Ctx, presented: string): Promise<OpenSession | null> {
  const known = await tx.find(RefreshToken, { tokenHash: refreshHashOf(presented) })
  if (!known) return null
  // The session's lock puts two tabs in a row; only then is it certain whether the token was replaced.
  const session = await tx.lock(Session, known.sessionId)
  const token = await tx.lock(RefreshToken, { tokenHash: known.tokenHash })
  if (!session.isLive(ctx.now())) return null
  const { sessionId, tokenHash: predecessorHash } = token
  const successors = await tx.manager.findBy(RefreshToken, { sessionId, predecessorHash })
  const verdict = judgeToken(token, successors, ctx.now())
  if (verdict === 'stolen') return endStolen(tx, ctx, session)
  if (verdict === 'answer_lost') await orphanSuccessors(tx, ctx, token)
  return exchange(tx, ctx, token, session)
}

/**
 * Continues a session: the refresh token is exchanged for its successor. One that betrays a theft, as
 * {@link judgeToken} has it, ends the whole session. Throws unauthenticated.
 */
export async function refreshSession(
  ctx: Ctx,
  presented: string | undefined,
): Promise<OpenSession> {
  const found = presented ? await ctx.transaction((tx) => refresh(tx, ctx, presented)) : null
  if (!found) throw unauthenticated({ because: faultOf('session-over') })
  return found
}
