import { changeRequest } from '@emporium/domain'
import {
  authorize,
  holdAct,
  illegalTransition,
  joinCtx,
  personOf,
  voidActs,
  type ActRules,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { actEvents } from '../held-acts/act-events.ts'
import type { Product } from '../products/product.entity.ts'
import { tidy } from '../texts/tidy.ts'
import { carryOut } from './carry-out.ts'
import { carryOutChange } from './carry-out-change.order.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import { greatEffectOf } from './effect-of-request.query.ts'
import { lockRequest } from './lock-request.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** What operations says with a decision. */
export type Decision = { answer: string | null; when?: 'now' | 'wanted_date' | undefined }

/** A request and the product that it is about, both locked. */
export type Asked = { request: ChangeRequest; product: Product }

/** How long until the wanted day begins, in milliseconds; 0 for today and for no day. */
function delayUntil(wantedDate: string | null, now: Date): number {
  return wantedDate === null ? 0 : Math.max(0, new Date(wantedDate).getTime() - now.getTime())
}

/** The request is approved and carried out, now or on the wanted date. */
export async function approveChange(
  ctx: Ctx,
  tx: Tx,
  { request, product }: Asked,
  { answer, when = 'now' }: Decision,
): Promise<void> {
  const step = request.decide('approve', answer, ctx.now())
  await tx.save(request)
  await tx.record(step, request.answer)
  const delayMs = when === 'now' ? 0 : delayUntil(request.wantedDate, ctx.now())
  if (delayMs > 0) await tx.enqueue(carryOutChange, { requestId: request.id }, { delayMs })
  else await carryOut(ctx, tx, product, request)
  await tellOfRequest(tx, product, request)
}

/** The request is declined; what was to carry it out is pointless. */
async function declineChange(
  ctx: Ctx,
  tx: Tx,
  { request, product }: Asked,
  { answer }: Decision,
): Promise<void> {
  const step = request.decide('decline', answer, ctx.now())
  await tx.save(request)
  await tx.record(step, request.answer)
  await voidActs(ctx, tx, actEvents, { causeId: request.id }, illegalTransition.slug)
  await tellOfRequest(tx, product, request)
}

/**
 * Operations approves and carries it out, now or on the wanted date, or declines with a reason (IM-11, SA-3). What takes
 * a product with subscribers or its last version off the shelf is held until a second person proceeds; answers whether
 * it is.
 */
export function decideChange(
  ctx: Ctx,
  acts: ActRules,
  { id, verb, answer: said, when }: Decision & { id: string; verb: 'approve' | 'decline' },
): Promise<{ isHeld: boolean }> {
  return ctx.transaction(async (tx) => {
    const { request, product } = await lockRequest(tx, id)
    authorize(changeRequestPolicy, ctx.actor, verb, request)
    changeRequest.next(request.status, verb)
    const decision = { answer: said && tidy(said), when }
    const asked = { request, product }
    const effect =
      verb === 'approve' && acts.isRequired ? await greatEffectOf(joinCtx(ctx, tx), request) : null
    if (effect) {
      await holdAct(ctx, tx, acts, {
        kind: 'remove_as_requested',
        subject: { id: product.id, name: product.name ?? '' },
        causeId: id,
        reason: request.reason,
        ...effect,
        details: { answer: decision.answer, when: when ?? null },
        by: personOf(ctx.actor),
      })
      return { isHeld: true }
    }
    if (verb === 'approve') await approveChange(ctx, tx, asked, decision)
    else await declineChange(ctx, tx, asked, decision)
    return { isHeld: false }
  })
}
