import type { EnquiryMessage } from './enquiry-message.entity.ts'
import type { Enquiry } from './enquiry.entity.ts'
import type { EnquirySummaryView, EnquiryView } from './enquiry.schemas.ts'

/** What both sides see of a conversation in a list (ON-9). */
export function presentEnquiry(found: Enquiry): EnquirySummaryView {
  const { id, subject, askerId, askerName, email, page, isAnswered } = found
  return {
    id,
    subject,
    asker: { id: askerId, name: askerName, email },
    page,
    isAnswered,
    askedAt: found.askedAt.toISOString(),
    lastMessageAt: found.lastMessageAt.toISOString(),
  }
}

/** A message; those who ask see operations by first name. */
export function presentMessage(
  message: EnquiryMessage,
  seesNames: boolean,
): EnquiryView['messages'][number] {
  const { id, authorName, isFromOperations, text, at } = message
  const author = isFromOperations && !seesNames ? authorName.split(' ')[0] : authorName
  return { id, author: author ?? authorName, isFromOperations, text, at: at.toISOString() }
}
