import { authorize, type Ctx } from '@emporium/service-kit'
import { tidy } from '../texts/tidy.ts'
import { carryOut } from './carry-out.ts'
import { carryOutChange } from './carry-out-change.order.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import { lockRequest } from './lock-request.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** What operations says with a decision. */
export type Decision = { answer: string | null; when?: 'now' | 'wanted_date' | undefined }

/** How long until the wanted day begins, in milliseconds; 0 for today and for no day. */
function delayUntil(wantedDate: string | null, now: Date): number {
  return wantedDate === null ? 0 : Math.max(0, new Date(wantedDate).getTime() - now.getTime())
}

/** Operations approves and carries it out, now or on the wanted date, or declines with a reason (IM-11, SA-3). */
export function decideChange(
  ctx: Ctx,
  id: string,
  verb: 'approve' | 'decline',
  { answer, when = 'now' }: Decision,
): Promise<ChangeRequest> {
  return ctx.transaction(async (tx) => {
    const { request, product } = await lockRequest(tx, id)
    authorize(changeRequestPolicy, ctx.actor, verb, request)
    const step = request.decide(verb, answer && tidy(answer), ctx.now())
    await tx.save(request)
    await tx.record(step, request.answer)
    const delayMs = when === 'now' ? 0 : delayUntil(request.wantedDate, ctx.now())
    if (verb === 'approve' && delayMs > 0)
      await tx.enqueue(carryOutChange, { requestId: id }, { delayMs })
    else if (verb === 'approve') await carryOut(ctx, tx, product, request)
    await tellOfRequest(tx, product, request)
    return request
  })
}
