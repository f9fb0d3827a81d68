import { heldAct } from '@emporium/domain'
import type { FindOptionsWhere } from 'typeorm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../database/transaction.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct } from './held-act.entity.ts'
import { tellOfAct } from './tell-of-act.ts'

/**
 * What waits for a second person has become pointless: it was done or taken back otherwise. One that somebody is
 * proceeding with at this moment is left to them: it will find what is there now, and be void by itself.
 */
export async function voidActs(
  ctx: Ctx,
  tx: Tx,
  events: ActRules['events'],
  where: FindOptionsWhere<HeldAct>,
  problem: string,
): Promise<void> {
  const waiting = await tx.manager.find(HeldAct, {
    where: { ...where, status: heldAct.initial },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  })
  for (const act of waiting) {
    await tx.record(act.void(problem, ctx.now()), act.reason)
    await tx.save(act)
    await tellOfAct(tx, { events }, act)
  }
}
