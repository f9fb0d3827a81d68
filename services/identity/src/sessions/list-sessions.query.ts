import type { AccountActor, Ctx } from '@emporium/service-kit'
import { openSessionsOf } from './open-sessions.query.ts'
import type { Session } from './session.entity.ts'
import type { PlaceView, SessionView } from './session.schemas.ts'

/** Where and on what a session is, as it is shown. */
export const presentPlace = (session: Session): PlaceView => ({
  id: session.id,
  address: session.address,
  userAgent: session.userAgent,
  startedAt: session.startedAt.toISOString(),
  usedAt: session.usedAt.toISOString(),
})

/** One's own sessions that are not over, the last used first. */
export async function listSessions(ctx: Ctx, actor: AccountActor): Promise<SessionView[]> {
  const sessions = await openSessionsOf(ctx, actor.id)
  return sessions.map((session) => ({
    ...presentPlace(session),
    isCurrent: session.id === actor.sessionId,
  }))
}
