import { AccessChanged, SessionsEnded } from '@emporium/events'
import { cutAccess, noteEndedSessions, type Ctx, type Tx } from '@emporium/service-kit'
import { announce } from '../live/announce.ts'

/** The access tokens of an account or a program are good for nothing from now on: here at once, elsewhere when heard. */
export async function takeBackTokens(tx: Tx, ctx: Ctx, accountId: string): Promise<void> {
  const cut = { accountId, validFrom: ctx.now().toISOString() }
  await cutAccess(tx.manager, cut)
  await tx.publish(AccessChanged, cut)
  await announce(tx, ctx, [`account:${accountId}`], { type: 'ended' })
}

/** The same for sessions that have just ended. */
export async function tellEnd(
  tx: Tx,
  accountId: string,
  sessionIds: string[],
  now: Date,
): Promise<void> {
  if (sessionIds.length === 0) return
  const ended = { accountId, sessionIds, endedAt: now.toISOString() }
  await noteEndedSessions(tx.manager, ended)
  await tx.publish(SessionsEnded, ended)
  await announce(tx, { now: () => now }, [`account:${accountId}`], { type: 'ended' })
}
