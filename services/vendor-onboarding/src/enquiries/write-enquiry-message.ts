import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations } from './enquiry.policy.ts'
import { hashOfToken } from './enquiry-token.ts'

/** Goes on with a conversation, on either side (ON-9). */
export function writeEnquiryMessage(ctx: Ctx, id: string, text: string, token: string | undefined) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    const broughtHash = token ? hashOfToken(token) : null
    authorize(enquiryPolicy, ctx.actor, 'write', { ...found, broughtHash })
    const isFromOperations = isOperations(ctx.actor, found)
    found.hear(isFromOperations, ctx.now())
    await tx.save(found)
    const authorName =
      isFromOperations && ctx.actor.kind === 'account' ? ctx.actor.name : found.askerName
    const author = { authorId: idOf(ctx.actor), authorName, isFromOperations }
    await tx.save(EnquiryMessage.of({ enquiryId: id, ...author, text }, ctx.now()))
    return found
  })
}
