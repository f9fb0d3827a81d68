import { authorize, type Ctx } from '@emporium/service-kit'
import { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'

/** The seller takes a request back before it is carried out (IM-11). */
export function withdrawChange(ctx: Ctx, id: string): Promise<ChangeRequest> {
  return ctx.transaction(async (tx) => {
    const request = await tx.lock(ChangeRequest, id)
    authorize(changeRequestPolicy, ctx.actor, 'withdraw', request)
    await tx.record(request.withdraw(ctx.now()))
    return tx.save(request)
  })
}
