import { ChangeRequestWithdrawn } from '@emporium/events'
import { authorize, illegalTransition, voidActs, type Ctx } from '@emporium/service-kit'
import { actEvents } from '../held-acts/act-events.ts'
import { Product } from '../products/product.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import { factsOfRequest } from './tell-of-request.ts'

/** The seller takes a request back before it is carried out (IM-11). */
export function withdrawChange(ctx: Ctx, id: string): Promise<ChangeRequest> {
  return ctx.transaction(async (tx) => {
    const request = await tx.lock(ChangeRequest, id)
    authorize(changeRequestPolicy, ctx.actor, 'withdraw', request)
    await tx.record(request.withdraw(ctx.now()))
    const product = await tx.find(Product, { id: request.productId })
    await tx.publish(ChangeRequestWithdrawn, factsOfRequest(product, request))
    await voidActs(ctx, tx, actEvents, { causeId: id }, illegalTransition.slug)
    return tx.save(request)
  })
}
