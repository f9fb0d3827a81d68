import { authorize, forbidden, type Ctx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { casePolicy } from '../cases/case.policy.ts'
import { seenCase } from '../cases/view-case.query.ts'
import { Onlooker } from './onlooker.entity.ts'
import type { OnlookersView } from './onlooker.schemas.ts'

/**
 * Who has not been heard of for so long has left, in milliseconds: two looks of a page. The others, who look as often,
 * know it after 45 seconds at the latest.
 */
const goneAfterMs = 30_000

/**
 * Says that somebody has the case open, and answers who else has (RV-7). Pages say it again while they are seen; whoever
 * falls silent is gone without a word. What the same person left behind elsewhere is swept away at the same time.
 */
export async function lookAtCase(ctx: Ctx, caseId: string): Promise<OnlookersView> {
  const { actor } = ctx
  authorize(casePolicy, actor, 'meet', await seenCase(ctx, caseId))
  if (actor.kind !== 'account') throw forbidden()
  const now = ctx.now()
  const gone = new Date(now.getTime() - goneAfterMs)
  const others = await ctx.transaction(async (tx) => {
    await tx.manager.query('DELETE FROM onlookers WHERE account_id = $1 AND seen_at <= $2', [
      actor.id,
      gone,
    ])
    await tx.manager.query(
      `INSERT INTO onlookers (case_id, account_id, name, since, seen_at)
       VALUES ($1, $2, $3, $4, $4)
       ON CONFLICT (case_id, account_id) DO UPDATE
       SET name = excluded.name, seen_at = greatest(onlookers.seen_at, excluded.seen_at)`,
      [caseId, actor.id, actor.name, now],
    )
    return tx.manager.find(Onlooker, {
      where: { caseId, seenAt: MoreThan(gone) },
      order: { since: 'ASC', accountId: 'ASC' },
    })
  })
  return {
    others: others
      .filter(({ accountId }) => accountId !== actor.id)
      .map(({ accountId: id, name, since }) => ({ id, name, since: since.toISOString() })),
  }
}
