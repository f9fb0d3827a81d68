import { changeRequest } from '@emporium/domain'
import { ChangeRequestAnswered, ChangeRequestReplied } from '@emporium/events'
import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { mayPublish } from '../products/publishers.ts'
import { tidy } from '../texts/tidy.ts'
import { ChangeMessage } from './change-message.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import { requestClosed } from './change-request.problems.ts'
import { factsOfRequest } from './tell-of-request.ts'

/** Seller and operations talk about a request; whose turn it is follows from who wrote last (IM-11). */
export function writeChangeMessage(ctx: Ctx, id: string, said: string): Promise<ChangeMessage> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const request = await tx.lock(ChangeRequest, id)
    authorize(changeRequestPolicy, actor, 'write', request)
    if (changeRequest.isFinal(request.status)) throw requestClosed()
    const side = mayPublish(actor, request) ? 'seller' : 'staff'
    const step = request.passTurn(side, ctx.now())
    if (step) await tx.record(step)
    await tx.save(request)
    const text = tidy(said) ?? ''
    const authorName = actor.kind === 'account' ? actor.name : null
    const written = { requestId: id, side, authorId: idOf(actor), authorName, text } as const
    const product = await tx.find(Product, { id: request.productId })
    const told = { ...factsOfRequest(product, request), text }
    await tx.publish(side === 'staff' ? ChangeRequestAnswered : ChangeRequestReplied, told)
    return tx.save(ChangeMessage.of(written, ctx.now()))
  })
}
