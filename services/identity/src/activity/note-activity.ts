import type { Ctx } from '@emporium/service-kit'
import { LessThan, type EntityManager } from 'typeorm'
import { Session } from '../sessions/session.entity.ts'
import { Activity, type ActivityKind } from './activity.entity.ts'

/** What is known beside the context: the browser of a new session, or an admin with a reason. */
type More = Partial<Pick<Activity, 'userAgent' | 'byId' | 'reason'>>

/** The browser of the session that acts. */
async function browserOf(db: EntityManager, { actor }: Ctx): Promise<string | null> {
  if (actor.kind !== 'account') return null
  const session = await db.findOneBy(Session, { id: actor.sessionId })
  return session?.userAgent ?? null
}

/** Writes down what happened to an account, in the transaction in which it does. */
export async function noteActivity(
  db: EntityManager,
  ctx: Ctx,
  accountId: string,
  kind: ActivityKind,
  more: More = {},
): Promise<void> {
  const { byId = null, reason = null } = more
  // Where an admin sits, and on what, is none of the account's business.
  const place = byId
    ? { address: null, userAgent: null }
    : {
        address: ctx.address ?? null,
        userAgent: more.userAgent ?? (await browserOf(db, ctx)),
      }
  await db.save(Activity.of({ accountId, kind, byId, reason, ...place }, ctx.now()))
}

/** Forgets what is older than the installation keeps. */
export async function sweepActivities(ctx: Ctx, days: number): Promise<void> {
  const before = new Date(ctx.now().getTime() - days * 24 * 60 * 60_000)
  await ctx.db.delete(Activity, { at: LessThan(before) })
}
