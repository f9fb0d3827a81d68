import {
  reviewCase,
  type ActionOf,
  type ProductType,
  type ReviewCaseStatus,
} from '@emporium/domain'
import type { Listing, PayloadOf, ProductSubmitted } from '@emporium/events'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import { dueAfterPause, dueFrom, type ReviewClock } from '../hours/review-clock.ts'
import { firstStage, reopening } from './case.stages.ts'
import { turnAt, type CaseTurn, type DueMove } from './case.turns.ts'

/** What the catalog hands in. */
export type Submission = PayloadOf<typeof ProductSubmitted>
/** A further version of a listed product, or a product that was never listed (IM-10). */
export const submissionKinds = ['product', 'version'] as const
export type SubmissionKind = (typeof submissionKinds)[number]
/** The reviewer who has a case, by account. */
export type Reviewer = { id: string; name: string }

/** What the timeline keeps although the case stays where it is. */
export type NotedVerb =
  | 'open'
  | 'claim'
  | 'assign'
  | 'release'
  | 'askSeller'
  | 'answer'
  | 'resume'
  | 'runBootScript'
  | 'failBootScript'
  | 'appeal'
  | 'takeAppeal'
  | 'leaveAppeal'
  | 'uphold'
  | 'lapse'

/** The review of one submission, from being handed in to the shelf (RV-1). A version has one open case at most. */
@Entity('review_cases')
@Unique('uq_review_cases_submission', ['submissionId'])
@Index('uq_review_cases_open_version', ['versionId'], {
  unique: true,
  where: `status NOT IN ('on_shelf', 'rejected', 'withdrawn')`,
})
@Index('ix_review_cases_queue', ['status', 'waitsFor', 'dueAt', 'id'])
@Index('ix_review_cases_open', ['waitsFor', 'dueAt', 'id'], { where: 'closed_at IS NULL' })
@Index('ix_review_cases_desk', ['status', 'assigneeId', 'assigneeName', 'waitsFor', 'dueAt'], {
  where: 'closed_at IS NULL',
})
@Index('ix_review_cases_age', ['openedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('ix_review_cases_product', ['productId', 'openedAt'])
@Index('ix_review_cases_vendor', ['vendorId', 'openedAt', 'id'])
@Index('ix_review_cases_assignee', ['assigneeId', 'status'])
@Check(
  'ck_review_cases_status',
  `status IN ('boot_script', 'access_check', 'information_check', 'production', 'production_failed', 'on_shelf', 'rejected', 'withdrawn')`,
)
@Check('ck_review_cases_product_type', `product_type IN ('image', 'saas')`)
@Check('ck_review_cases_kind', `kind IN ('product', 'version')`)
@Check('ck_review_cases_round', 'round >= 1')
@Check('ck_review_cases_waits_for', `waits_for IN ('desk', 'seller', 'platform', 'nobody')`)
export class ReviewCase {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_review_cases' }) id: string
  @Column('uuid', { name: 'submission_id' }) submissionId: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('varchar', { name: 'product_type' }) productType: ProductType
  @Column('varchar', { name: 'kind' }) kind: SubmissionKind
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  /** 1 for the first time that the version was handed in; a resubmission is the next (RV-5). */
  @Column('integer', { name: 'round' }) round: number
  @Column('uuid', { name: 'previous_case_id', nullable: true }) previousCaseId: string | null
  @Column('varchar', { name: 'status' }) status: ReviewCaseStatus
  /** Frozen at submission: what is judged is what was handed in (IM-9). */
  @Column('jsonb', { name: 'listing' }) listing: Listing
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null
  @Column('varchar', { name: 'assignee_name', nullable: true }) assigneeName: string | null
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date
  /** Until when the desk owes an answer (RV-9). */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
  /** The due date that was said when it began to wait. */
  @Column('timestamptz', { name: 'first_due_at' }) firstDueAt: Date
  /** Why the one differs from the other, oldest first. */
  @Column('jsonb', { name: 'due_moves' }) dueMoves: DueMove[]
  /** Whose turn it is, and since when: nothing is ever merely under review (RV-1, RV-9). */
  @Column('varchar', { name: 'waits_for' }) waitsFor: CaseTurn
  @Column('timestamptz', { name: 'waits_since' }) waitsSince: Date
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null
  /** When the automated checks last came through, and by which rule set (RV-8). */
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null
  /** Whether its links were asked when it was checked: some installations have no way out (RV-8). */
  @Column('boolean', { name: 'links_asked', default: true }) linksAsked: boolean

  /** A submission begins to wait: for the boot script, for the access check, or for the information check (RV-1, RV-6). */
  static open(
    submission: Submission,
    {
      kind,
      previousCaseId,
      hasPassedScript = false,
      clock,
    }: {
      kind: SubmissionKind
      previousCaseId: string | null
      /** The boot script of this very image ran through in the round before. */
      hasPassedScript?: boolean
      clock: ReviewClock
    },
  ): ReviewCase {
    const { listing, submissionId, productId, versionId, vendorId, vendorName, round } = submission
    const status = hasPassedScript ? reviewCase.initial : firstStage(listing)
    const dueAt = dueFrom(clock)
    return Object.assign(new ReviewCase(), {
      id: newId(),
      submissionId,
      productId,
      versionId,
      vendorId,
      vendorName,
      productName: listing.name,
      productType: listing.type,
      kind,
      versionNumber: listing.versionNumber,
      round,
      previousCaseId,
      status,
      listing,
      assigneeId: null,
      assigneeName: null,
      openedAt: clock.now,
      dueAt,
      firstDueAt: dueAt,
      dueMoves: [],
      waitsFor: turnAt(status),
      waitsSince: clock.now,
      closedAt: null,
      checkedAt: null,
      linksAsked: true,
    })
  }

  /** A reviewer takes it (RV-7). */
  claim(reviewer: Reviewer): Step {
    this.assigneeId = reviewer.id
    this.assigneeName = reviewer.name
    return this.noted('claim')
  }

  /** It is handed to a reviewer, whoever had it (RV-7). */
  assign(reviewer: Reviewer): Step {
    this.assigneeId = reviewer.id
    this.assigneeName = reviewer.name
    return this.noted('assign')
  }

  /** The reviewer lets go of it (RV-7). */
  release(): Step {
    this.assigneeId = null
    this.assigneeName = null
    return this.noted('release')
  }

  /** Something for the timeline that does not move the case (RV-1). */
  noted(verb: NotedVerb): Step {
    return {
      machine: reviewCase.name,
      subjectId: this.id,
      verb,
      from: this.status,
      to: this.status,
    }
  }

  /** Whether the desk has asked the seller something that it must know to go on. */
  get waitsForAnswer(): boolean {
    return this.waitsFor === 'seller' && turnAt(this.status) !== 'seller'
  }

  /** The desk cannot go on without the seller's answer: its clock stands still until then (RV-9). */
  askSeller(now: Date): Step {
    this.turnTo('seller', now)
    return this.noted('askSeller')
  }

  /** The seller answered, or the desk goes on without an answer: its clock goes on (RV-9). */
  goOn(verb: 'answer' | 'resume', clock: ReviewClock): Step {
    this.resume(clock)
    return this.noted(verb)
  }

  /** The seller uploaded the boot script: the platform runs it (RV-2). */
  runBootScript(clock: ReviewClock): Step {
    this.resume(clock)
    this.turnTo('platform', clock.now)
    return this.noted('runBootScript')
  }

  /** Whether a boot script is being run, or a server launched for it. */
  get runsBootScript(): boolean {
    return this.waitsFor === 'platform' && turnAt(this.status) === 'seller'
  }

  /** It did not run through, or could not be run: the seller uploads another, or the same again (RV-2). */
  failBootScript(clock: ReviewClock): Step {
    this.resume(clock)
    this.turnTo('seller', clock.now)
    return this.noted('failBootScript')
  }

  /** The boot script ran through; from now on the desk owes an answer (RV-2). */
  passBootScript(clock: ReviewClock): Step {
    this.resume(clock)
    return this.moved('passBootScript', clock.now)
  }

  /** The product works when reached (RV-3). */
  passAccess(clock: ReviewClock): Step {
    this.resume(clock)
    return this.moved('passAccess', clock.now)
  }

  /** The listing follows the rules (RV-4). */
  passInformation(clock: ReviewClock): Step {
    this.resume(clock)
    return this.moved('passInformation', clock.now)
  }

  /** It does not pass, with reasons (RV-5). */
  reject(now: Date): Step {
    this.closedAt = now
    return this.moved('reject', now)
  }

  /** An appeal overturned the rejection: it goes on at the stage where it was rejected, and nobody has it (RV-5). */
  reopen(stage: ReviewCaseStatus, clock: ReviewClock): Step {
    const dueAt = dueFrom(clock)
    Object.assign(this, { closedAt: null, assigneeId: null, assigneeName: null })
    Object.assign(this, { dueAt, firstDueAt: dueAt, dueMoves: [] })
    return this.moved(reopening(stage), clock.now)
  }

  /** The seller took the submission back. */
  withdraw(now: Date): Step {
    this.closedAt = now
    return this.moved('withdraw', now)
  }

  /** The same, told after a verdict that the catalog had not heard yet (RV-1). */
  overtake(now: Date): Step {
    this.closedAt ??= now
    return this.moved('overtake', now)
  }

  /** The image stands in every release region (IM-12). */
  finishProduction(now: Date): Step {
    this.closedAt = now
    return this.moved('finishProduction', now)
  }

  /** No region is at work any more and one came to nothing: an error of ours, which the desk sees to (IM-12, RV-9). */
  failProduction(clock: ReviewClock): Step {
    this.resume(clock)
    return this.moved('failProduction', clock.now)
  }

  /** Failed regions are tried again (IM-12). */
  retryProduction(now: Date): Step {
    return this.moved('retryProduction', now)
  }

  /** A step of its life, after which it may be somebody else's turn. */
  private moved(verb: ActionOf<typeof reviewCase>, now: Date): Step {
    const step = move(reviewCase, this, verb)
    this.turnTo(turnAt(this.status), now)
    return step
  }

  /** What was left to the desk when the clock stopped is left to it from now on. */
  private resume(clock: ReviewClock): void {
    const why = this.waitsFor
    if (why !== 'seller' && why !== 'platform') return
    const from = this.dueAt
    this.dueAt = dueAfterPause(clock, this.waitsSince, from)
    if (this.dueAt.getTime() !== from.getTime())
      this.dueMoves = [
        ...this.dueMoves,
        {
          why,
          from: from.toISOString(),
          to: this.dueAt.toISOString(),
          at: clock.now.toISOString(),
        },
      ]
    this.turnTo('desk', clock.now)
  }

  private turnTo(turn: CaseTurn, now: Date): void {
    if (turn === this.waitsFor) return
    this.waitsFor = turn
    this.waitsSince = now
  }
}
