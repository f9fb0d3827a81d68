import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { broughtKey, type BroughtKey } from '../enquiry-links/brought-key.query.ts'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations } from './enquiry.policy.ts'
import { presentEnquiry, presentMessage } from './enquiry.presenter.ts'
import type { EnquiryView } from './enquiry.schemas.ts'

/** A conversation with its messages, oldest first; notes are for operations alone (ON-9). */
export async function viewEnquiry(
  ctx: Ctx,
  found: Enquiry,
  key: BroughtKey = null,
): Promise<EnquiryView> {
  const seesAll = isOperations(ctx.actor, found)
  const messages = await ctx.db.find(EnquiryMessage, {
    where: { enquiryId: found.id, ...(seesAll ? {} : { isInternal: false }) },
    order: { at: 'ASC', id: 'ASC' },
  })
  return {
    ...presentEnquiry(ctx.actor, found, { ...found, key }),
    messages: messages.map((message) => presentMessage(message, seesAll)),
  }
}

/** One conversation, for operations and whoever asked; a visitor brings the token (ON-9). */
export async function getEnquiry(
  ctx: Ctx,
  id: string,
  token: string | undefined,
): Promise<EnquiryView> {
  const found = await ctx.db.findOneBy(Enquiry, { id })
  if (!found) throw notFound()
  const key = await broughtKey(ctx.db, found, token)
  authorize(enquiryPolicy, ctx.actor, 'see', { ...found, key })
  return viewEnquiry(ctx, found, key)
}
