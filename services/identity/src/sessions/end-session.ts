import { notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { In, IsNull, Not, type FindOptionsWhere } from 'typeorm'
import { noteActivity } from '../activity/note-activity.ts'
import { RefreshToken, refreshHashOf } from './refresh-token.entity.ts'
import { Session, type SessionEnd } from './session.entity.ts'
import { tellEnd } from './take-back-tokens.ts'

/** Ends every session of an account, or those of them that `which` describes. */
export async function endSessionsOf(
  tx: Tx,
  accountId: string,
  endReason: SessionEnd,
  endedAt: Date,
  which: FindOptionsWhere<Session> = {},
): Promise<void> {
  const open = await tx.manager.find(Session, {
    select: { id: true },
    where: { ...which, accountId, endedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  const ids = open.map(({ id }) => id)
  await tx.manager.update(Session, { id: In(ids) }, { endedAt, endReason })
  await tellEnd(tx, accountId, ids, endedAt)
}

/** Ends a session that is locked; its access tokens are refused everywhere. */
export async function endLocked(
  tx: Tx,
  session: Session,
  reason: SessionEnd,
  now: Date,
): Promise<void> {
  session.end(reason, now)
  await tx.save(session)
  await tellEnd(tx, session.accountId, [session.id], now)
}

async function end(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  const session = await tx.lock(Session, id)
  await endLocked(tx, session, 'signed_out', ctx.now())
}

/** Ends the session of a refresh token; a token that is not known ends nothing. */
export async function endCurrentSession(ctx: Ctx, presented: string | undefined): Promise<void> {
  if (!presented) return
  await ctx.transaction(async (tx) => {
    const token = await tx.find(RefreshToken, { tokenHash: refreshHashOf(presented) })
    if (token) await end(tx, ctx, token.sessionId)
  })
}

/** Ends one of one's own sessions; 404 for one of somebody else. */
export async function endSession(ctx: Ctx, actor: AccountActor, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await tx.find(Session, { id, accountId: actor.id }))) throw notFound()
    await end(tx, ctx, id)
    await noteActivity(tx.manager, ctx, actor.id, 'sessions_ended')
  })
}

/** Ends all of one's own sessions but the one that asks. */
export async function endOtherSessions(ctx: Ctx, actor: AccountActor): Promise<void> {
  await ctx.transaction(async (tx) => {
    await endSessionsOf(tx, actor.id, 'signed_out', ctx.now(), { id: Not(actor.sessionId) })
    await noteActivity(tx.manager, ctx, actor.id, 'sessions_ended')
  })
}
