import type { ActivityKind } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { LessThan, type EntityManager } from 'typeorm'
import { Activity } from './activity.entity.ts'

/** What is known beside the context: an admin who did it, and why. */
type ByAdmin = Partial<Pick<Activity, 'byId' | 'reason'>>

/** Writes down what happened to an account, in the transaction in which it does. */
export async function noteActivity(
  db: EntityManager,
  { address, userAgent, now }: Pick<Ctx, 'address' | 'userAgent' | 'now'>,
  accountId: string,
  kind: ActivityKind,
  { byId = null, reason = null }: ByAdmin = {},
): Promise<void> {
  // Where an admin sits, and on what, is none of the account's business.
  const place = byId ? { address: null, userAgent: null } : { address, userAgent }
  await db.save(Activity.of({ accountId, kind, byId, reason, ...place }, now()))
}

/** Forgets what is older than the installation keeps. */
export async function sweepActivities(ctx: Ctx, days: number): Promise<void> {
  const before = new Date(ctx.now().getTime() - days * 24 * 60 * 60_000)
  await ctx.db.delete(Activity, { at: LessThan(before) })
}
