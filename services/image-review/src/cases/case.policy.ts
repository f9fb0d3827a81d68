import { reviewCase } from '@emporium/domain'
import {
  belongsTo,
  hasScope,
  isStaff,
  mayFor,
  type Actor,
  type Policy,
} from '@emporium/service-kit'
import { turnAt } from './case.turns.ts'
import { isOpen } from './case.stages.ts'
import type { ReviewCase } from './case.entity.ts'

/** What the rules of access need to know of a case. */
export type CaseSubject = Pick<ReviewCase, 'vendorId' | 'assigneeId' | 'status' | 'waitsFor'>

/** Whether it may read cases at all: a program that may write must see what it writes to (PA-1). */
export const mayReadCases = (actor: Actor): boolean =>
  hasScope(actor, 'catalog:read', 'catalog:write')

/** A member of the vendor, or its program, that may read its cases. */
const readsFor = (actor: Actor, { vendorId }: CaseSubject) =>
  mayFor(actor, vendorId, 'look') && mayReadCases(actor)

/** A member of the vendor, or its program, that speaks for it to the desk. */
const speaksFor = (actor: Actor, { vendorId }: CaseSubject) =>
  mayFor(actor, vendorId, 'converse') && hasScope(actor, 'catalog:write')

/** A member of the vendor, or its program, that adds to what is reviewed. */
const publishesFor = (actor: Actor, { vendorId }: CaseSubject) =>
  mayFor(actor, vendorId, 'publish') && hasScope(actor, 'catalog:write')

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
  | 'assign'
  | 'passAccess'
  | 'passInformation'
  | 'reject'
  | 'retryProduction'
  | 'orderAccessServer'
  | 'waive'
  | 'appeal'
  | 'decideAppeal'
  | 'releaseAccessServer'
  | 'postMessage'
  | 'askSeller'
  | 'resume'
  | 'noteInternally'
  | 'compare'
  | 'meet'
  | 'draft'
  | 'uploadBootScript'
> = {
  see: (actor, subject) => isStaff(actor, 'reviewer') || readsFor(actor, subject),
  claim: isNeutral,
  release: (actor, subject) => isAssignee(actor, subject) || isStaff(actor, 'admin'),
  assign: (actor, subject) => isNeutral(actor, subject) && isStaff(actor, 'admin'),
  passAccess: isAssignee,
  passInformation: isAssignee,
  reject: isAssignee,
  retryProduction: isNeutral,
  orderAccessServer: isAssignee,
  waive: isAssignee,
  releaseAccessServer: isNeutral,
  postMessage: (actor, subject) => isStaff(actor, 'reviewer') || speaksFor(actor, subject),
  /** To say that the desk waits for the seller, and that it does not any more. */
  askSeller: isNeutral,
  resume: isNeutral,
  noteInternally: isNeutral,
  compare: (actor) => isStaff(actor, 'reviewer'),
  /** To see who else of the desk looks at it, and be seen. */
  meet: isNeutral,
  /** To keep what is written and not sent. */
  draft: isNeutral,
  uploadBootScript: publishesFor,
  appeal: publishesFor,
  /** Who rejected it is refused by name, not by right. */
  decideAppeal: isNeutral,
}

/** What else may be done to a case now, beside the verbs of its life cycle. */
export function furtherActions(actor: Actor, subject: CaseSubject): string[] {
  const { assigneeId, status, waitsFor } = subject
  const open = isOpen(status)
  const possible = {
    claim: open && assigneeId === null,
    release: open && assigneeId !== null,
    assign: open,
    orderAccessServer: reviewCase.can(status, 'passAccess'),
    uploadBootScript: reviewCase.can(status, 'passBootScript'),
    postMessage: open,
    askSeller: waitsFor === 'desk',
    resume: waitsFor === 'seller' && turnAt(status) !== 'seller',
    noteInternally: true,
    compare: true,
    meet: true,
    draft: true,
  }
  const verbs = Object.keys(possible) as (keyof typeof possible)[]
  return verbs.filter((verb) => possible[verb] && casePolicy[verb](actor, subject))
}
