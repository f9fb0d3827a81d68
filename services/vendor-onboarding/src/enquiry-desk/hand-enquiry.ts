import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Enquiry } from '../enquiries/enquiry.entity.ts'
import { enquiryPolicy } from '../enquiries/enquiry.policy.ts'
import { enquiryTaken } from '../enquiries/enquiry.problems.ts'

/** Takes a conversation over or lets it go; of two who take it at once, one does (ON-9). */
export function handEnquiry(ctx: Ctx, id: string, verb: 'claim' | 'release') {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    authorize(enquiryPolicy, ctx.actor, verb, { ...found, key: null })
    const me = ctx.actor as AccountActor
    if (verb === 'claim' && found.assigneeId && found.assigneeId !== me.id) throw enquiryTaken()
    found.giveTo(verb === 'claim' ? me : null)
    return tx.save(found)
  })
}
