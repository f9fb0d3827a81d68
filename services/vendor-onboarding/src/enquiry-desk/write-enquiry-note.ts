import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { EnquiryMessage } from '../enquiries/enquiry-message.entity.ts'
import { Enquiry } from '../enquiries/enquiry.entity.ts'
import { enquiryPolicy } from '../enquiries/enquiry.policy.ts'

/** Operations writes something down for itself; nobody is told, and the turn does not change (ON-9). */
export function writeEnquiryNote(ctx: Ctx, id: string, text: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    authorize(enquiryPolicy, ctx.actor, 'writeNote', { ...found, key: null })
    const { id: authorId, name: authorName } = ctx.actor as AccountActor
    const author = { authorId, authorName, isFromOperations: true, isInternal: true }
    await tx.save(EnquiryMessage.of({ enquiryId: id, ...author, text }, ctx.now()))
    return found
  })
}
