import {
  HeldAct,
  holdAct,
  joinCtx,
  TransitionRow,
  type ActRules,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { greatEffectOf } from './effect-of-request.query.ts'
import type { Asked } from './decide-change.ts'

/** Who approved the request. */
async function approverOf(tx: Tx, requestId: string) {
  const step = await tx.manager.findOne(TransitionRow, {
    where: { subjectId: requestId, machine: 'change-request', verb: 'approve' },
    order: { at: 'DESC' },
  })
  return { id: step?.actorId ?? null, name: step?.actorName ?? '' }
}

/**
 * What one person approved for a day can have become an act of great effect until then: buyers subscribed, or it is the
 * last version by now. It is held on its day, unless a second person has seen it already (IM-11, RV-7). Answers whether
 * it is.
 */
export async function holdDueChange(
  ctx: Ctx,
  tx: Tx,
  acts: ActRules,
  { request, product }: Asked,
): Promise<boolean> {
  if (!acts.isRequired) return false
  const effect = await greatEffectOf(joinCtx(ctx, tx), request)
  if (!effect || (await tx.find(HeldAct, { causeId: request.id, status: 'done' }))) return false
  if (await tx.find(HeldAct, { causeId: request.id, status: 'held' })) return true
  await holdAct(ctx, tx, acts, {
    kind: 'remove_as_requested',
    subject: { id: product.id, name: product.name ?? '' },
    causeId: request.id,
    reason: request.reason,
    ...effect,
    details: { isDue: 'true' },
    by: await approverOf(tx, request.id),
  })
  return true
}
