import { regionIds, reminderKinds, reviewCase, ruleModes, doubtfulOutcomes } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { FaultFact, FindingFact, Id, Instant, OneOf } from './fields.ts'

/** A reason of a rejection: which one, the reviewer's words, and the place in the listing that is meant. */
const SaidReason = Type.Object({
  code: Type.String(),
  text: Type.String(),
  field: Type.Optional(Type.String()),
})

const Case = {
  caseId: Id,
  submissionId: Id,
  productId: Id,
  versionId: Id,
  vendorId: Id,
  productName: Type.String(),
  /** Where the case stands after the fact. */
  status: OneOf(reviewCase.states),
}

export const CaseOpened = defineEvent(
  'image-review.case-opened.v1',
  'A submission waits for its first check (RV-1).',
  Case,
)
export const CaseClaimed = defineEvent(
  'image-review.case-claimed.v1',
  'A reviewer took the case (RV-7).',
  { ...Case, reviewerId: Id, reviewerName: Type.String() },
)
export const CaseAssigned = defineEvent(
  'image-review.case-assigned.v1',
  'An admin handed the case to a colleague, whoever had it before (RV-7).',
  {
    ...Case,
    reviewerId: Id,
    reviewerName: Type.String(),
    /** Who had it until now. */
    formerReviewerId: Type.Union([Id, Type.Null()]),
    assignedBy: Type.String(),
    /** What the colleague should know; empty when nothing was said. */
    note: Type.String(),
  },
)
export const CaseReleased = defineEvent(
  'image-review.case-released.v1',
  'Whoever had the case let go of it, or an admin did so for them; nobody has it now (RV-7).',
  { ...Case, formerReviewerId: Id },
)
export const CaseMessageWritten = defineEvent(
  'image-review.case-message-written.v1',
  'Desk or seller wrote to the other in the case; notes of the desk to itself are never told (RV-7).',
  {
    ...Case,
    isFromDesk: Type.Boolean(),
    /** Who has the case, and hears what the seller writes. */
    assigneeId: Type.Union([Id, Type.Null()]),
    /** For the desk; the seller is told no name. */
    authorName: Type.String(),
    /** How the message begins. */
    beginning: Type.String(),
    /** The finding that it is about; absent for the whole submission. */
    about: Type.Optional(FindingFact),
    /** The desk cannot go on without an answer; its clock stands still until then (RV-9). */
    waitsForAnswer: Type.Optional(Type.Boolean()),
  },
)
export const CaseTurnPassed = defineEvent(
  'image-review.case-turn-passed.v1',
  'The review waits for the seller (an answer, a boot script), or goes on (RV-2, RV-9).',
  { ...Case, waitsForSeller: Type.Boolean(), waitsSince: Instant },
)
export const CaseReminded = defineEvent(
  'image-review.case-reminded.v1',
  'A case is nearly due or overdue, or has waited for its seller for days: whose turn it is, is reminded once (RV-9).',
  {
    ...Case,
    kind: OneOf(reminderKinds),
    dueAt: Instant,
    waitsSince: Instant,
    /** Whoever has the case; all reviewers are reminded of one that nobody has. */
    assigneeId: Type.Union([Id, Type.Null()]),
  },
)
export const BootScriptRequested = defineEvent(
  'image-review.boot-script-requested.v1',
  'The image contains a boot script and the seller is asked to upload it (RV-2).',
  Case,
)
export const BootScriptRun = defineEvent(
  'image-review.boot-script-run.v1',
  'The boot script ran on the specified server and its output was kept (RV-2).',
  { ...Case, exitCode: Type.Integer() },
)
export const BootScriptFailed = defineEvent(
  'image-review.boot-script-failed.v1',
  'The boot script failed or could not be run; the seller uploads another, or the same again (RV-2).',
  Case,
)
export const CaseAccessPassed = defineEvent(
  'image-review.case-access-passed.v1',
  'The product works when reached; the product information check is next (RV-3).',
  {
    ...Case,
    /** A reviewer passed it by their own word, where the automatic probe did not bear it out. */
    isSeenByHand: Type.Optional(Type.Boolean()),
    /** What the probe said then: of what was not tried, nobody says that it was seen to work. */
    probe: Type.Optional(OneOf(doubtfulOutcomes)),
  },
)
export const CasePassed = defineEvent(
  'image-review.case-passed.v1',
  'The last check is passed; production of the images begins, a SaaS product goes on the shelf (RV-4).',
  Case,
)
export const CaseRejected = defineEvent(
  'image-review.case-rejected.v1',
  'A reviewer rejected the submission, with reasons (RV-5).',
  {
    ...Case,
    /** For programs that read no codes. */
    reasons: Type.Array(Type.String()),
    /** The same by its codes, with what the reviewer wrote. */
    said: Type.Optional(Type.Array(SaidReason)),
    fields: Type.Array(Type.String()),
    /** What the automated checks found and the reviewer rejects it for. */
    findings: Type.Optional(Type.Array(FindingFact)),
  },
)
export const CaseAppealed = defineEvent(
  'image-review.case-appealed.v1',
  'The seller appealed against a rejection; somebody else of the desk decides (RV-5).',
  {
    ...Case,
    /** Who rejected it, and decides no more. */
    rejectedBy: Id,
    /** How the appeal begins. */
    beginning: Type.String(),
  },
)
export const CaseAppealDecided = defineEvent(
  'image-review.case-appeal-decided.v1',
  'An appeal was decided: the rejection stands, or the case goes on where it was rejected (RV-5).',
  {
    ...Case,
    decision: OneOf(['upheld', 'overturned']),
    rejectedBy: Id,
    /** The words of the decision. */
    answer: Type.String(),
  },
)
export const ImageProduced = defineEvent(
  'image-review.image-produced.v1',
  'The image was copied to one release region (IM-12).',
  { ...Case, regionId: OneOf(regionIds), imageId: Type.String() },
)
export const ProductionFailed = defineEvent(
  'image-review.production-failed.v1',
  'The image could not be copied to one release region; it can be retried alone (IM-12).',
  {
    ...Case,
    regionId: OneOf(regionIds),
    reason: Type.String(),
    fault: Type.Optional(FaultFact),
  },
)
export const CaseFinished = defineEvent(
  'image-review.case-finished.v1',
  'The image stands in every release region (IM-12).',
  Case,
)

export const RuleModeSet = defineEvent(
  'image-review.rule-mode-set.v1',
  'Operations enforces a rule, only observes it, or has switched it off (RV-8).',
  { ruleId: Type.String(), mode: OneOf(ruleModes) },
)
