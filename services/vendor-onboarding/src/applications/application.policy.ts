import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { Application } from './application.entity.ts'

type Subject = Pick<Application, 'applicantId' | 'assigneeId'>

const isOwn = (actor: Actor, { applicantId }: Subject) =>
  actor.kind === 'account' && actor.id === applicantId

/** Nobody decides on their own company: there are always two people (ON-7). */
const mayDecide = (actor: Actor, subject: Subject) =>
  isStaff(actor, 'onboarding_officer') && !isOwn(actor, subject)

/** Who may do what to which application. */
export const applicationPolicy: Policy<
  Subject,
  | 'edit'
  | 'submit'
  | 'reopen'
  | 'withdraw'
  | 'applyAnew'
  | 'approve'
  | 'reject'
  | 'requestInformation'
  | 'claim'
  | 'release'
  | 'writeMessage'
  | 'writeNote'
  | 'seeRelated'
> = {
  see: (actor, subject) => isOwn(actor, subject) || isStaff(actor, 'onboarding_officer'),
  edit: isOwn,
  submit: isOwn,
  reopen: isOwn,
  withdraw: isOwn,
  applyAnew: isOwn,
  approve: mayDecide,
  reject: mayDecide,
  requestInformation: mayDecide,
  claim: mayDecide,
  release: (actor, subject) =>
    mayDecide(actor, subject) &&
    actor.kind === 'account' &&
    (actor.id === subject.assigneeId || isStaff(actor, 'admin')),
  writeMessage: (actor, subject) => isOwn(actor, subject) || mayDecide(actor, subject),
  writeNote: mayDecide,
  seeRelated: mayDecide,
}
