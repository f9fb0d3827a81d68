import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { EnquiryMessage } from './enquiry-message.entity.ts'
import { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations } from './enquiry.policy.ts'
import { presentEnquiry, presentMessage } from './enquiry.presenter.ts'
import type { EnquiryView } from './enquiry.schemas.ts'
import { hashOfToken } from './enquiry-token.ts'

/** A conversation with its messages, oldest first (ON-9). */
export async function viewEnquiry(ctx: Ctx, found: Enquiry): Promise<EnquiryView> {
  const messages = await ctx.db.find(EnquiryMessage, {
    where: { enquiryId: found.id },
    order: { at: 'ASC', id: 'ASC' },
  })
  const seesNames = isOperations(ctx.actor, found)
  return {
    ...presentEnquiry(found),
    messages: messages.map((message) => presentMessage(message, seesNames)),
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
  const broughtHash = token ? hashOfToken(token) : null
  authorize(enquiryPolicy, ctx.actor, 'see', { ...found, broughtHash })
  return viewEnquiry(ctx, found)
}
