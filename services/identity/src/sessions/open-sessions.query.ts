import type { Ctx } from '@emporium/service-kit'
import { IsNull, MoreThan } from 'typeorm'
import { idleSince, Session, startedSince } from './session.entity.ts'

/** Where an account is signed in: its sessions that are not over, the last used first. */
export function openSessionsOf(ctx: Ctx, accountId: string): Promise<Session[]> {
  return ctx.db.find(Session, {
    where: {
      accountId,
      endedAt: IsNull(),
      usedAt: MoreThan(idleSince(ctx.now())),
      startedAt: MoreThan(startedSince(ctx.now())),
    },
    order: { usedAt: 'DESC', id: 'DESC' },
    take: 100,
  })
}
