import { publishingRoles } from '@emporium/domain'
import { belongsTo, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import { isOpen } from './case.stages.ts'
import type { ReviewCase } from './case.entity.ts'

/** What the rules of access need to know of a case. */
export type CaseSubject = Pick<ReviewCase, 'vendorId' | 'assigneeId' | 'status'>

/** Staff of the desk who do not sell the product themselves. */
const isNeutral = (actor: Actor, { vendorId }: CaseSubject) =>
  isStaff(actor, 'reviewer') && !belongsTo(actor, vendorId)

/** The reviewer who has the case: only this person gives a verdict (RV-7). */
const isAssignee = (actor: Actor, subject: CaseSubject) =>
  isNeutral(actor, subject) && actor.kind === 'account' && actor.id === subject.assigneeId

/** Who may do what to which case (RV-7). */
export const casePolicy: Policy<
  CaseSubject,
  | 'claim'
  | 'release'
  | 'passAccess'
  | 'passInformation'
  | 'reject'
  | 'retryProduction'
  | 'orderAccessServer'
  | 'releaseAccessServer'
  | 'postMessage'
  | 'noteInternally'
  | 'compare'
  | 'uploadBootScript'
> = {
  see: (actor, { vendorId }) => isStaff(actor, 'reviewer') || belongsTo(actor, vendorId),
  claim: (actor, subject) => isNeutral(actor, subject),
  release: (actor, subject) => isAssignee(actor, subject) || isStaff(actor, 'admin'),
  passAccess: isAssignee,
  passInformation: isAssignee,
  reject: isAssignee,
  retryProduction: isNeutral,
  orderAccessServer: isAssignee,
  releaseAccessServer: (actor, subject) => isNeutral(actor, subject),
  postMessage: (actor, { vendorId }) =>
    isStaff(actor, 'reviewer') || belongsTo(actor, vendorId, publishingRoles),
  noteInternally: isNeutral,
  compare: (actor) => isStaff(actor, 'reviewer'),
  uploadBootScript: (actor, { vendorId }) => belongsTo(actor, vendorId, publishingRoles),
}

/** What else may be done to a case now, beside the verbs of its life cycle. */
export function furtherActions(actor: Actor, subject: CaseSubject): string[] {
  const { assigneeId, status } = subject
  const open = isOpen(status)
  const possible = {
    claim: open && assigneeId === null,
    release: open && assigneeId !== null,
    orderAccessServer: status === 'access_check',
    uploadBootScript: status === 'boot_script',
    postMessage: open,
    noteInternally: true,
    compare: true,
  }
  const verbs = Object.keys(possible) as (keyof typeof possible)[]
  return verbs.filter((verb) => possible[verb] && casePolicy[verb](actor, subject))
}
