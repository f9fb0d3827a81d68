import { doubtfulOutcomes, productTypes, reviewCase } from '@emporium/domain'
import { Listing } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { AppealView } from '../appeals/appeal.schemas.ts'
import { BootScriptView } from '../boot-scripts/boot-script.schemas.ts'
import { ChecksView, QuotedFindingView } from '../findings/finding.schemas.ts'
import { ageings } from '../hours/review-clock.ts'
import { MessageView } from '../messages/message.schemas.ts'
import { RegionCopyView } from '../production/region-copy.schemas.ts'
import { AccessServerView } from '../servers/access-server.schemas.ts'
import { decisions } from '../verdicts/verdict.entity.ts'
import { submissionKinds } from './case.entity.ts'
import { caseOrders } from './case.orders.ts'
import { caseRisks, type CaseRisk } from './case.risk.ts'
import { caseTurns, dueMoveReasons, type CaseTurn } from './case.turns.ts'

/** Which cases a list shows: one stage, all that are not done with, those with an open appeal, or all. */
export const stageFilters = ['open', 'all', 'appealed', ...reviewCase.states] as const

/** What the queue of cases is narrowed by, and its order: what can also be kept under a name (RV-7, RV-9). */
export const queueFilters = {
  stage: Type.Optional(OneOf(stageFilters)),
  assignee: Type.Optional(
    Type.String({
      pattern: '^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$',
      description: 'me, none, or an account id',
    }),
  ),
  due: Type.Optional(
    Type.Unsafe<'overdue' | 'soon'>({
      ...OneOf(['overdue', 'soon']),
      description: 'Overdue, or due within a business day; what waits for the seller is neither',
    }),
  ),
  waitsFor: Type.Optional(OneOf(caseTurns)),
  risk: Type.Optional(OneOf(caseRisks)),
  olderThanDays: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 365, description: 'Opened so many days ago, or before' }),
  ),
  sort: Type.Optional(OneOf(caseOrders)),
  kind: Type.Optional(OneOf(submissionKinds)),
  type: Type.Optional(OneOf(productTypes)),
  q: Type.Optional(
    Type.String({ maxLength: 200, description: 'Part of the product or company name' }),
  ),
}

/** What a list of cases shows. */
export const CasesQuery = Strict({
  ...PageQuery,
  ...queueFilters,
  productId: Type.Optional(Id),
  vendorId: Type.Optional(Id),
})
export type CasesQuery = Static<typeof CasesQuery>

const summary = {
  id: Id,
  submissionId: Id,
  productId: Id,
  versionId: Id,
  vendorId: Id,
  vendorName: Type.String(),
  productName: Type.String(),
  productType: OneOf(productTypes),
  kind: OneOf(submissionKinds),
  versionNumber: Nullable(Type.String()),
  round: Type.Integer(),
  status: OneOf(reviewCase.states),
  assignee: Nullable(Type.Object({ id: Id, name: Type.String() })),
  isMine: Type.Boolean(),
  openedAt: Instant,
  dueAt: Instant,
  firstDueAt: Type.String({ format: 'date-time', description: 'What was said when it came in' }),
  dueMoves: Type.Array(
    Type.Object({ why: OneOf(dueMoveReasons), from: Instant, to: Instant, at: Instant }),
    { description: 'Why the one differs from the other, oldest first' },
  ),
  waitsFor: Type.Unsafe<CaseTurn>({
    ...OneOf(caseTurns),
    description:
      'Whose turn it is; the clock of the desk stands still while it waits for the seller',
  }),
  waitsSince: Instant,
  ageing: OneOf(ageings),
  closedAt: Nullable(Instant),
}

/** A case in a list. */
export const CaseSummaryView = Type.Object(
  {
    ...summary,
    risk: Nullable(
      Type.Unsafe<CaseRisk>({
        ...OneOf(caseRisks),
        description: 'The gravest that an enforced rule found; for the desk alone',
      }),
    ),
    openAppeal: Nullable(
      Type.Object(
        {
          dueAt: Instant,
          ageing: OneOf(ageings),
          takenBy: Nullable(Type.String()),
          isMine: Type.Boolean(),
        },
        { description: 'Of a rejected case: an appeal that somebody is to decide' },
      ),
    ),
  },
  { $id: 'ReviewCaseSummary' },
)
export type CaseSummaryView = Static<typeof CaseSummaryView>

/** A step of a case's life, in the words of the machine (RV-1). */
const TimelineEntry = Type.Object({
  verb: Type.String(),
  from: OneOf(reviewCase.states),
  to: OneOf(reviewCase.states),
  side: OneOf(['operations', 'platform', 'seller']),
  actor: Nullable(Type.String({ description: 'Null for the platform itself, and for sellers' })),
  reason: Nullable(Type.String()),
  at: Instant,
})

/** A verdict with what was said (RV-5). */
const VerdictView = Type.Object({
  stage: OneOf(reviewCase.states),
  decision: OneOf(decisions),
  reasons: Type.Array(
    Type.Object({
      code: Type.String(),
      label: Type.String(),
      policy: Type.String(),
      text: Type.String(),
      field: Nullable(Type.String({ description: 'A JSON pointer into the listing' })),
    }),
  ),
  findings: Type.Array(ref(QuotedFindingView), { description: 'What it is rejected for' }),
  isOverturned: Type.Boolean({ description: 'By an appeal: it counts no more' }),
  isByHand: Type.Boolean({
    description: 'Passed by the word of a reviewer, without that of the automatic probe',
  }),
  override: Nullable(
    Type.Object(
      { outcome: OneOf(doubtfulOutcomes), reason: Type.String() },
      { description: 'What the probe said, and why it was passed nonetheless; null for sellers' },
    ),
  ),
  reviewer: Type.String(),
  at: Instant,
})

/** Everything needed on one screen (RV-7); what is internal is left out for sellers. */
export const CaseView = Type.Object(
  {
    ...summary,
    listing: Listing,
    isOnHold: Type.Boolean({
      description: 'The vendor is suspended: nothing can be passed until it is reinstated',
    }),
    checks: ref(ChecksView),
    bootScript: Nullable(ref(BootScriptView)),
    earlierScripts: Type.Array(ref(BootScriptView), {
      description: 'The boot scripts before the last one, newest first: the last nine of them',
    }),
    accessServers: Type.Array(ref(AccessServerView), { description: 'Empty for sellers' }),
    regionCopies: Type.Array(ref(RegionCopyView)),
    timeline: Type.Array(TimelineEntry),
    verdicts: Type.Array(VerdictView),
    appeal: Nullable(ref(AppealView)),
    messages: Type.Array(ref(MessageView)),
    internalNotes: Type.Array(ref(MessageView), { description: 'Empty for sellers' }),
    previousRounds: Type.Array(
      Type.Object({
        id: Id,
        round: Type.Integer(),
        status: OneOf(reviewCase.states),
        openedAt: Instant,
        closedAt: Nullable(Instant),
        verdicts: Type.Array(VerdictView),
      }),
    ),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'ReviewCase' },
)
export type CaseView = Static<typeof CaseView>
export type VerdictView = Static<typeof VerdictView>
export type TimelineEntry = Static<typeof TimelineEntry>

/** The counters of the desk (RV-7). */
export const CasesSummaryView = Type.Object(
  {
    stages: Type.Array(Type.Object({ stage: OneOf(reviewCase.states), count: Type.Integer() })),
    open: Type.Integer(),
    mine: Type.Integer(),
    unassigned: Type.Integer(),
    overdue: Type.Integer(),
    waitsForSeller: Type.Integer(),
    assignees: Type.Array(Type.Object({ id: Id, name: Type.String(), count: Type.Integer() }), {
      description: 'Who has open cases',
    }),
    appealed: Type.Integer({ description: 'Appeals that somebody is to decide' }),
  },
  { $id: 'ReviewCasesSummary' },
)
export type CasesSummaryView = Static<typeof CasesSummaryView>
