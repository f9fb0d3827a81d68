import type { AccountActor, Ctx } from '@emporium/service-kit'
import { IsNull, MoreThan } from 'typeorm'
import { idleSince, Session, startedSince } from './session.entity.ts'
import type { SessionView } from './session.schemas.ts'

/** One's own sessions that are not over, the last used first. */
export async function listSessions(ctx: Ctx, actor: AccountActor): Promise<SessionView[]> {
  const sessions = await ctx.db.find(Session, {
    where: {
      accountId: actor.id,
      endedAt: IsNull(),
      usedAt: MoreThan(idleSince(ctx.now())),
      startedAt: MoreThan(startedSince(ctx.now())),
    },
    order: { usedAt: 'DESC', id: 'DESC' },
    take: 100,
  })
  return sessions.map((session) => ({
    id: session.id,
    address: session.address,
    userAgent: session.userAgent,
    startedAt: session.startedAt.toISOString(),
    usedAt: session.usedAt.toISOString(),
    isCurrent: session.id === actor.sessionId,
  }))
}
