import { staffRoles } from '@emporium/domain'
import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { BroughtKey } from '../enquiry-links/brought-key.query.ts'
import type { Enquiry } from './enquiry.entity.ts'

/** An enquiry, and which key to it the caller brought, if any. */
export type EnquirySubject = Pick<Enquiry, 'askerId' | 'assigneeId'> & { key: BroughtKey }

/** Whether operations speaks; staff who ask for themselves do not answer themselves. */
export const isOperations = (actor: Actor, { askerId }: Pick<Enquiry, 'askerId'>): boolean =>
  actor.kind === 'account' && actor.id !== askerId && isStaff(actor, ...staffRoles)

const isAsker = (actor: Actor, { askerId, key }: EnquirySubject) =>
  (actor.kind === 'account' && actor.id === askerId) || key !== null

const takesPart = (actor: Actor, subject: EnquirySubject) =>
  isOperations(actor, subject) || isAsker(actor, subject)

/** Who may do what in a conversation with operations (ON-9). */
export const enquiryPolicy: Policy<
  EnquirySubject,
  'answer' | 'writeOn' | 'close' | 'reopen' | 'claim' | 'release' | 'writeNote' | 'confirmEmail'
> = {
  see: takesPart,
  answer: isOperations,
  writeOn: (actor, subject) => isAsker(actor, subject) && !isOperations(actor, subject),
  close: takesPart,
  reopen: takesPart,
  claim: isOperations,
  release: (actor, subject) =>
    isOperations(actor, subject) &&
    actor.kind === 'account' &&
    (actor.id === subject.assigneeId || isStaff(actor, 'admin')),
  writeNote: isOperations,
  confirmEmail: (_actor, { key }) => key === 'mailed',
}
