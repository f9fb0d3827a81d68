import { reviewCase, type ProductType, type ReviewCaseStatus } from '@emporium/domain'
import type { Listing, PayloadOf, ProductSubmitted } from '@emporium/events'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import { addBusinessDays, reviewBusinessDays } from '../hours/business-time.ts'

/** What the catalog hands in. */
export type Submission = PayloadOf<typeof ProductSubmitted>
/** A further version of a listed product, or a product that was never listed (IM-10). */
export const submissionKinds = ['product', 'version'] as const
export type SubmissionKind = (typeof submissionKinds)[number]
/** The reviewer who has a case, by account. */
export type Reviewer = { id: string; name: string }

/** What the timeline keeps although the case stays where it is. */
export type NotedVerb = 'open' | 'claim' | 'assign' | 'release'

/** The review of one submission, from being handed in to the shelf (RV-1). A version has one open case at most. */
@Entity('review_cases')
@Unique('uq_review_cases_submission', ['submissionId'])
@Index('uq_review_cases_open_version', ['versionId'], {
  unique: true,
  where: `status NOT IN ('on_shelf', 'rejected', 'withdrawn')`,
})
@Index('ix_review_cases_queue', ['status', 'dueAt', 'id'])
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
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null
  /** When the automated checks last came through, and by which rule set (RV-8). */
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null

  /** A submission begins to wait: for the boot script, for the access check, or for the information check (RV-1, RV-6). */
  static open(
    submission: Submission,
    {
      kind,
      previousCaseId,
      now,
    }: { kind: SubmissionKind; previousCaseId: string | null; now: Date },
  ): ReviewCase {
    const { listing, submissionId, productId, versionId, vendorId, vendorName, round } = submission
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
      status: firstStage(listing),
      listing,
      assigneeId: null,
      assigneeName: null,
      openedAt: now,
      dueAt: addBusinessDays(now, reviewBusinessDays),
      closedAt: null,
      checkedAt: null,
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

  /** The boot script ran through; from now on the desk owes an answer (RV-2). */
  passBootScript(now: Date): Step {
    this.dueAt = addBusinessDays(now, reviewBusinessDays)
    return move(reviewCase, this, 'passBootScript')
  }

  /** The product works when reached (RV-3). */
  passAccess(): Step {
    return move(reviewCase, this, 'passAccess')
  }

  /** The listing follows the rules (RV-4). */
  passInformation(): Step {
    return move(reviewCase, this, 'passInformation')
  }

  /** It does not pass, with reasons (RV-5). */
  reject(now: Date): Step {
    this.closedAt = now
    return move(reviewCase, this, 'reject')
  }

  /** The seller took the submission back. */
  withdraw(now: Date): Step {
    this.closedAt = now
    return move(reviewCase, this, 'withdraw')
  }

  /** The image stands in every release region (IM-12). */
  finishProduction(now: Date): Step {
    this.closedAt = now
    return move(reviewCase, this, 'finishProduction')
  }

  /** No region is at work any more and one came to nothing: an error of ours (IM-12). */
  failProduction(): Step {
    return move(reviewCase, this, 'failProduction')
  }

  /** Failed regions are tried again (IM-12). */
  retryProduction(): Step {
    return move(reviewCase, this, 'retryProduction')
  }
}

function firstStage(listing: Listing): ReviewCaseStatus {
  if (listing.type === 'saas') return 'information_check'
  return listing.image?.hasBootScript ? 'boot_script' : reviewCase.initial
}
