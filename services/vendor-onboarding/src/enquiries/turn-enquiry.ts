import { EnquiryClosed } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { broughtKey } from '../enquiry-links/brought-key.query.ts'
import { askerOf } from './asker-of.ts'
import { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations } from './enquiry.policy.ts'

/** Which conversation is closed or opened again, with which key. */
export type Turn = { id: string; verb: 'close' | 'reopen'; token: string | undefined }

/** Closes a conversation or opens it again, on either side; whom operations closes it for is told (ON-9). */
export function turnEnquiry(ctx: Ctx, { id, verb, token }: Turn) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Enquiry, id)
    const key = await broughtKey(tx.manager, found, token)
    authorize(enquiryPolicy, ctx.actor, verb, { ...found, key })
    await tx.record(found.turn(verb))
    await tx.save(found)
    if (verb === 'close' && isOperations(ctx.actor, found))
      await tx.publish(EnquiryClosed, askerOf(found))
    return { found, key }
  })
}
