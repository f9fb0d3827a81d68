import { EnquiryAnswered, EnquiryContinued } from '@emporium/events'
import { authorize, idOf, type AccountActor, type Ctx } from '@emporium/service-kit'
import { broughtKey } from '../enquiry-links/brought-key.query.ts'
import { askerOf } from './asker-of.ts'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations } from './enquiry.policy.ts'

/** What is written: by whom with which key, to which conversation. */
export type Reply = { id: string; text: string; token: string | undefined }

/** Goes on with a conversation, on either side; the other side is told (ON-9). */
export function writeEnquiryMessage(ctx: Ctx, { id, text, token }: Reply) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    const key = await broughtKey(tx.manager, found, token)
    const isFromOperations = isOperations(ctx.actor, found)
    const verb = isFromOperations ? 'answer' : 'writeOn'
    authorize(enquiryPolicy, ctx.actor, verb, { ...found, key })
    const step = found.hear(verb, ctx.now())
    const authorName = isFromOperations ? (ctx.actor as AccountActor).name : found.askerName
    // Whoever answers first keeps it, so that the asker speaks to one person.
    if (isFromOperations && !found.assigneeId) found.giveTo(ctx.actor as AccountActor)
    await tx.save(found)
    await tx.record(step)
    const author = { authorId: idOf(ctx.actor), authorName, isFromOperations, isInternal: false }
    await tx.save(EnquiryMessage.of({ enquiryId: id, ...author, text }, ctx.now()))
    const { subject, askerName, assigneeId } = found
    if (isFromOperations) await tx.publish(EnquiryAnswered, { ...askerOf(found), text })
    else await tx.publish(EnquiryContinued, { enquiryId: id, subject, askerName, assigneeId })
    return { found, key }
  })
}
