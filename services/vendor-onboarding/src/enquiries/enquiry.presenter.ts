import { enquiry } from '@emporium/domain'
import { type Actor } from '@emporium/service-kit'
import type { EnquiryMessage } from './enquiry-message.entity.ts'
import type { Enquiry } from './enquiry.entity.ts'
import { enquiryPolicy, isOperations, type EnquirySubject } from './enquiry.policy.ts'
import type { EnquirySummaryView, EnquiryView } from './enquiry.schemas.ts'

const firstName = (name: string) => name.split(' ')[0] ?? name

/** What the caller may do now; a visitor with a key is no kind of actor that the machine knows, but the asker. */
function actionsOf(actor: Actor, found: Enquiry, subject: EnquirySubject): string[] {
  const verbs = (['answer', 'writeOn', 'close', 'reopen'] as const).filter((verb) =>
    enquiry.can(found.status, verb),
  )
  const desk = found.assigneeId === null ? (['claim'] as const) : (['release'] as const)
  return [...verbs, ...desk, 'writeNote' as const].filter((verb) =>
    enquiryPolicy[verb](actor, subject),
  )
}

/** What both sides see of a conversation in a list (ON-9); those who ask see operations by first name. */
export function presentEnquiry(
  actor: Actor,
  found: Enquiry,
  subject: EnquirySubject = { ...found, key: null },
): EnquirySummaryView {
  const { id, subject: about, askerId, askerName, email, page, status } = found
  const { assigneeId, assigneeName } = found
  const name = assigneeName && !isOperations(actor, found) ? firstName(assigneeName) : assigneeName
  return {
    id,
    subject: about,
    status,
    asker: { id: askerId, name: askerName, email, isConfirmed: found.emailConfirmedAt !== null },
    assignee: assigneeId && name ? { id: assigneeId, name } : null,
    page,
    askedAt: found.askedAt.toISOString(),
    lastMessageAt: found.lastMessageAt.toISOString(),
    actions: actionsOf(actor, found, subject),
  }
}

/** A message; those who ask see operations by first name. */
export function presentMessage(
  message: EnquiryMessage,
  seesNames: boolean,
): EnquiryView['messages'][number] {
  const { id, authorName, isFromOperations, isInternal, text, at } = message
  const author = isFromOperations && !seesNames ? firstName(authorName) : authorName
  return { id, author, isFromOperations, isInternal, text, at: at.toISOString() }
}
