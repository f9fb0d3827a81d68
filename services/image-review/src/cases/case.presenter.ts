import { rejectionWords, reviewCase, type ActionOf } from '@emporium/domain'
import { actionsFor, idOf, isStaff, type Actor, type TransitionRow } from '@emporium/service-kit'
import { ageingOf } from '../hours/review-clock.ts'
import type { Verdict } from '../verdicts/verdict.entity.ts'
import { casePolicy, furtherActions } from './case.policy.ts'
import type { CaseSummaryView, TimelineEntry, VerdictView } from './case.schemas.ts'
import type { NotedVerb, ReviewCase } from './case.entity.ts'

/** What a list needs of a case; not the listing, which is large. */
export type CaseRow = Omit<
  ReviewCase,
  | 'listing'
  | {
      [K in keyof ReviewCase]: ReviewCase[K] extends (...args: never[]) => unknown ? K : never
    }[keyof ReviewCase]
>

/** The instant, and the end of the next business day's time: what is due until then is due soon (RV-9). */
export type Horizon = { now: Date; soonUntil: Date }

/** Until when the desk owes an answer, and why that is another instant than was said first (RV-9). */
const presentDue = ({ dueAt, firstDueAt, dueMoves }: CaseRow) => ({
  dueAt: dueAt.toISOString(),
  firstDueAt: firstDueAt.toISOString(),
  dueMoves,
})

/** A case in a list. */
export function presentSummary(
  actor: Actor,
  row: CaseRow,
  horizon: Horizon,
): Omit<CaseSummaryView, 'risk' | 'openAppeal'> {
  const { id, submissionId, productId, versionId, vendorId, vendorName, productName } = row
  const { productType, kind, versionNumber, round, status, assigneeId, assigneeName } = row
  return {
    id,
    submissionId,
    productId,
    versionId,
    vendorId,
    vendorName,
    productName,
    productType,
    kind,
    versionNumber,
    round,
    status,
    assignee: assigneeId ? { id: assigneeId, name: assigneeName ?? '' } : null,
    isMine: assigneeId !== null && assigneeId === idOf(actor),
    openedAt: row.openedAt.toISOString(),
    ...presentDue(row),
    waitsFor: row.waitsFor,
    waitsSince: row.waitsSince.toISOString(),
    ageing: row.waitsFor === 'desk' ? ageingOf(row.dueAt, horizon) : 'fresh',
    closedAt: row.closedAt?.toISOString() ?? null,
  }
}

/** What the actor may do to a case now: verbs of its life cycle, then the others. An admin has a reviewer's rights. */
export function actionsOn(actor: Actor, subject: CaseRow): string[] {
  const asReviewer: Actor =
    actor.kind === 'account' && isStaff(actor, 'reviewer')
      ? { ...actor, staffRoles: [...new Set([...actor.staffRoles, 'reviewer' as const])] }
      : actor
  return [
    ...actionsFor(reviewCase, casePolicy, asReviewer, subject),
    ...furtherActions(actor, subject),
  ]
}

/** Whose reason is the desk's own affair: why a check was passed against the probe (RV-3), who was handed a case. */
const internalSteps: readonly string[] = [
  'passAccess' satisfies ActionOf<typeof reviewCase>,
  'assign' satisfies NotedVerb,
]

const sideOf = ({ verb, actorKind }: TransitionRow): TimelineEntry['side'] => {
  if (verb === ('appeal' satisfies NotedVerb)) return 'seller'
  return actorKind === 'account' ? 'operations' : 'platform'
}

/** A step of the timeline; who of the desk it was is for the desk. */
function presentStep(row: TransitionRow, isDesk: boolean): TimelineEntry {
  const isInternal = internalSteps.includes(row.verb)
  return {
    verb: row.verb,
    from: row.from as TimelineEntry['from'],
    to: row.to as TimelineEntry['to'],
    side: sideOf(row),
    actor: isDesk || sideOf(row) === 'seller' ? row.actorName : null,
    reason: isInternal && !isDesk ? null : row.reason,
    at: row.at.toISOString(),
  }
}

/** The history of a case, oldest first. A SaaS product goes on the shelf with its last check: nothing is produced (RV-6). */
export function presentTimeline(
  { productType }: Pick<ReviewCase, 'productType'>,
  rows: readonly TransitionRow[],
  isDesk: boolean,
): TimelineEntry[] {
  const steps = rows.map((row) => presentStep(row, isDesk))
  if (productType === 'image') return steps
  return steps
    .filter(({ verb }) => verb !== ('finishProduction' satisfies ActionOf<typeof reviewCase>))
    .map((step) => (step.to === 'production' ? { ...step, to: 'on_shelf' } : step))
}

function wordsOfReason(code: string) {
  const { label, policy } = rejectionWords(code, 'en')
  return { label, policy }
}

/** A verdict with the labels and rules of its reasons (RV-5); what was overridden, and why, for the desk (RV-3). */
export function presentVerdict(verdict: Verdict, isDesk: boolean): VerdictView {
  return {
    stage: verdict.stage,
    decision: verdict.decision,
    reasons: verdict.reasons.map(({ code, text, field }) => ({
      code,
      ...wordsOfReason(code),
      text,
      field: field ?? null,
    })),
    findings: verdict.findings,
    isOverturned: verdict.overturnedAt !== null,
    isByHand: verdict.override !== null,
    override: isDesk ? verdict.override : null,
    reviewer: verdict.reviewerName,
    at: verdict.at.toISOString(),
  }
}
