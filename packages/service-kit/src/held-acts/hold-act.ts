import { forbidden } from '../problems.ts'
import type { Actor } from '../auth/actor.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../database/transaction.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct, type ActPerson, type ProposedAct } from './held-act.entity.ts'
import { actAlreadyHeld } from './held-act.problems.ts'
import { lapseAct } from './lapse-act.order.ts'

/** The person who acts, as an act keeps them. */
export function personOf(actor: Actor): ActPerson {
  if (actor.kind !== 'account') throw forbidden()
  return { id: actor.id, name: actor.name }
}

/** Holds what somebody proposes until another person proceeds; it lapses by itself (RV-7). */
export async function holdAct(
  ctx: Ctx,
  tx: Tx,
  rules: ActRules,
  proposed: ProposedAct,
): Promise<HeldAct> {
  const act = HeldAct.propose(proposed, ctx.now())
  if (await tx.find(HeldAct, { causeId: act.causeId, status: act.status })) throw actAlreadyHeld()
  await tx.save(act)
  const { id: actId, kind, subjectId, subjectName, reason, proposedBy, proposedByName } = act
  await tx.publish(rules.events.held, {
    actId,
    kind,
    subjectId,
    subjectName,
    reason,
    proposedBy,
    proposedByName,
    lapsesAt: act.lapsesAt.toISOString(),
  })
  await tx.enqueue(lapseAct, { actId }, { delayMs: act.lapsesAt.getTime() - ctx.now().getTime() })
  return act
}
