import { notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { IsNull, type FindOptionsWhere } from 'typeorm'
import { RefreshToken, refreshHashOf } from './refresh-token.entity.ts'
import { Session, type SessionEnd } from './session.entity.ts'

/** Ends every session of an account, or those of them that `which` describes. */
export async function endSessionsOf(
  tx: Tx,
  accountId: string,
  endReason: SessionEnd,
  endedAt: Date,
  which: FindOptionsWhere<Session> = {},
): Promise<void> {
  const open = { ...which, accountId, endedAt: IsNull() }
  await tx.manager.update(Session, open, { endedAt, endReason })
}

async function end(tx: Tx, ctx: Ctx, id: string): Promise<void> {
  const session = await tx.lock(Session, id)
  session.end('signed_out', ctx.now())
  await tx.save(session)
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
  })
}
