import { staffRoles } from '@emporium/domain'
import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Enquiry } from './enquiry.entity.ts'

/** An enquiry, and the hash of the secret that the caller brought, if any. */
export type EnquirySubject = Pick<Enquiry, 'askerId' | 'tokenHash'> & {
  broughtHash: string | null
}

/** Whether operations speaks; staff who ask for themselves do not answer themselves. */
export const isOperations = (actor: Actor, { askerId }: Pick<Enquiry, 'askerId'>): boolean =>
  actor.kind === 'account' && actor.id !== askerId && isStaff(actor, ...staffRoles)

const takesPart = (actor: Actor, subject: EnquirySubject) =>
  isOperations(actor, subject) ||
  (actor.kind === 'account' && actor.id === subject.askerId) ||
  (subject.tokenHash !== null && subject.tokenHash === subject.broughtHash)

/** Who may do what in a conversation with operations (ON-9). */
export const enquiryPolicy: Policy<EnquirySubject, 'write'> = { see: takesPart, write: takesPart }
