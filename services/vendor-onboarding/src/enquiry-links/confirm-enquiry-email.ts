import { authorize, type Ctx } from '@emporium/service-kit'
import { Enquiry } from '../enquiries/enquiry.entity.ts'
import { enquiryPolicy } from '../enquiries/enquiry.policy.ts'
import { broughtKey } from './brought-key.query.ts'

/** Whoever comes by the link of a mail has read it: the address is theirs (ON-9). */
export function confirmEnquiryEmail(ctx: Ctx, id: string, token: string | undefined) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    const key = await broughtKey(tx.manager, found, token)
    authorize(enquiryPolicy, ctx.actor, 'confirmEmail', { ...found, key })
    found.confirmEmail(ctx.now())
    await tx.save(found)
    return { found, key }
  })
}
