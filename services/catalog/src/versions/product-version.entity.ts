import { isDeepStrictEqual } from 'node:util'
import {
  bareVersion,
  productVersion,
  type ProductVersionStatus,
  type RegionId,
  type ReviewCaseStatus,
  type RuleFinding,
  type SupportDate,
} from '@emporium/domain'
import type { Listing } from '@emporium/events'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Draft } from '../drafts/draft.ts'
import { Product } from '../products/product.entity.ts'

/** A reason of a rejection: its code, the reviewer's words, and the place in the listing that is meant (RV-5). */
export type SaidReason = { code: string; text: string; field?: string }
/** What the checks of the review found and it was rejected for, as image-review told (RV-5). */
export type FoundFault = Omit<RuleFinding, 'ruleId'> & { ruleId: string }
/** Why it was rejected: reasons as texts and by codes, the fields at fault, and the findings chosen (RV-5). */
export type Rejection = {
  reasons: string[]
  said: SaidReason[]
  fields: string[]
  findings: FoundFault[]
}

/** One version of a product: its draft, its way through review, and its listing once buyers see it (IM-9, IM-10). */
@Entity('product_versions')
@Index('ix_product_versions_product', ['productId', 'createdAt'])
@Index('uq_product_versions_open', ['productId'], {
  unique: true,
  where: `status IN ('draft', 'under_review', 'rejected')`,
})
@Index('uq_product_versions_image', ['productId', 'claimedImageId'], {
  unique: true,
  where: 'claimed_image_id IS NOT NULL',
})
@Index('uq_product_versions_number', ['productId', 'claimedNumber'], {
  unique: true,
  where: 'claimed_number IS NOT NULL',
})
@Check(
  'ck_product_versions_status',
  `status IN ('draft', 'under_review', 'rejected', 'listed', 'retired')`,
)
export class ProductVersion {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_product_versions' }) id: string
  @ForeignKey(() => Product, { name: 'fk_product_versions_product' })
  @Column('uuid', { name: 'product_id' })
  productId: string
  @Column('varchar', { name: 'status' }) status: ProductVersionStatus
  @Column('jsonb', { name: 'draft' }) draft: Draft
  /** The draft as it was handed in last: an appeal that succeeds brings it back (RV-5). */
  @Column('jsonb', { name: 'submitted_draft', nullable: true }) submittedDraft: Draft | null
  /** What the seller changed after a rejection that an appeal overturned: it comes back when it can be edited (RV-5). */
  @Column('jsonb', { name: 'kept_draft', nullable: true }) keptDraft: Draft | null
  /** Grows with every change of the draft; the ETag of the wizard (IM-1). */
  @Column('integer', { name: 'revision' }) revision: number
  /** What buyers see, frozen at the submission that passed. */
  @Column('jsonb', { name: 'listing', nullable: true }) listing: Listing | null
  /** The submission that is under review or was decided last. */
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId: string | null
  /** Where the review case stands, as image-review last told. */
  @Column('varchar', { name: 'review_stage', nullable: true }) reviewStage: ReviewCaseStatus | null
  @Column('bigint', { name: 'review_sequence' }) reviewSequence: string
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
  @Column('varchar', { name: 'reviewer_name', nullable: true }) reviewerName: string | null
  /** Since when the desk cannot go on without the seller's answer (RV-9). */
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt: Date | null
  /** Of the last event that told of it. */
  @Column('bigint', { name: 'asked_sequence', default: 0 }) askedSequence: string
  /** Which message last told who has the case; those that are older change nothing. */
  @Column('bigint', { name: 'reviewer_sequence', default: 0 }) reviewerSequence: string
  /** The image and the number that belong to this version alone from its submission on (IM-10). */
  @Column('varchar', { name: 'claimed_image_id', nullable: true }) claimedImageId: string | null
  @Column('varchar', { name: 'claimed_number', nullable: true }) claimedNumber: string | null
  /** Why it was rejected, and the fields at fault (RV-5). */
  @Column('text', { name: 'reasons', array: true }) reasons: string[]
  /** The same by codes, so that the seller reads them in any language. */
  @Column('jsonb', { name: 'said_reasons' }) said: SaidReason[]
  @Column('text', { name: 'fields', array: true }) fields: string[]
  @Column('jsonb', { name: 'findings' }) findings: FoundFault[]
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null
  @Column('timestamptz', { name: 'listed_at', nullable: true }) listedAt: Date | null
  /** Since when it cannot be bought any more. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null

  /** A draft of a version. */
  static begin(productId: string, draft: Draft, now: Date): ProductVersion {
    return Object.assign(new ProductVersion(), {
      id: newId(),
      productId,
      status: productVersion.initial,
      draft,
      submittedDraft: null,
      keptDraft: null,
      revision: 1,
      listing: null,
      submissionId: null,
      reviewStage: null,
      reviewSequence: '0',
      caseId: null,
      reviewerName: null,
      reviewerSequence: '0',
      askedAt: null,
      askedSequence: '0',
      claimedImageId: null,
      claimedNumber: null,
      reasons: [],
      said: [],
      fields: [],
      findings: [],
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      listedAt: null,
      retiredAt: null,
    })
  }

  /** Whether the seller may change the draft: before and between hand-ins (RV-5). */
  get isEditable(): boolean {
    return productVersion.can(this.status, 'submit')
  }

  /** Whether a product waits for this version: one at a time. */
  get isOpen(): boolean {
    return this.isEditable || productVersion.can(this.status, 'withdraw')
  }

  /** Whether it waits for its first region, or for its verdict. */
  get canBeListed(): boolean {
    return productVersion.can(this.status, 'list')
  }

  /** Whether buyers can subscribe to it. */
  get isListed(): boolean {
    return productVersion.can(this.status, 'retire')
  }

  /** Changes fields of the draft. */
  edit(change: Partial<Draft>, now: Date): void {
    this.draft = { ...this.draft, ...change }
    this.touch(now)
  }

  /** Hands it in: what was filled in is frozen in a submission (IM-9). */
  submit(submissionId: string, now: Date): Step {
    const step = move(productVersion, this, 'submit')
    this.claimedImageId = this.draft.source?.imageId ?? null
    this.claimedNumber = this.draft.versionNumber && bareVersion(this.draft.versionNumber)
    Object.assign(this, {
      submissionId,
      submittedDraft: this.draft,
      keptDraft: null,
      submittedAt: now,
      reviewStage: null,
      caseId: null,
      reviewerName: null,
      askedAt: null,
      reasons: [],
      said: [],
      fields: [],
      findings: [],
    })
    this.touch(now)
    return step
  }

  /** The seller takes the hand-in back. */
  withdraw(now: Date): Step {
    const step = move(productVersion, this, 'withdraw')
    const none = { submissionId: null, reviewStage: null, caseId: null, reviewerName: null }
    Object.assign(this, none, { askedAt: null })
    this.restoreEdits()
    this.releaseClaims()
    this.touch(now)
    return step
  }

  /** Where the case stands now, unless something newer is known; answers whether that is news. */
  follow(stage: ReviewCaseStatus, caseId: string, sequence: number): boolean {
    if (Number(this.reviewSequence) >= sequence) return false
    this.caseId = caseId
    // What the desk asked in one stage is answered, or needs no answer, when it comes to the next.
    if (this.reviewStage !== stage) this.wait(null, sequence)
    this.reviewStage = stage
    this.reviewSequence = String(sequence)
    return true
  }

  /** Who has its case, null for nobody, unless something newer is known (RV-7). */
  nameReviewer(name: string | null, sequence: number): void {
    if (Number(this.reviewerSequence) >= sequence) return
    this.reviewerName = name
    this.reviewerSequence = String(sequence)
  }

  /** Since when the review waits for the seller (a boot script, an answer), null while it does not, unless something newer is known (RV-9). */
  wait(since: Date | null, sequence: number): void {
    if (Number(this.askedSequence) > sequence) return
    this.askedAt = since
    this.askedSequence = String(sequence)
  }

  /** A reviewer rejected it, with reasons; the seller edits the same version (RV-5). */
  reject(verdict: Rejection, now: Date): Step {
    const step = move(productVersion, this, 'reject')
    Object.assign(this, verdict)
    this.restoreEdits()
    this.touch(now)
    return step
  }

  /**
   * An appeal overturned the rejection: what was handed in is reviewed on, and the draft is that again. What was edited
   * since is kept aside (RV-5).
   */
  reopen(now: Date): Step {
    const step = move(productVersion, this, 'reopen')
    const draft = this.submittedDraft ?? this.draft
    const isEdited = !isDeepStrictEqual(draft, this.draft)
    Object.assign(this, {
      draft,
      keptDraft: isEdited ? this.draft : null,
      reviewerName: null,
      reasons: [],
      said: [],
      fields: [],
      findings: [],
    })
    this.touch(now)
    return step
  }

  /** Buyers can have it. */
  list(listing: Listing, now: Date): Step {
    const step = move(productVersion, this, 'list')
    Object.assign(this, { listing, listedAt: now })
    this.touch(now)
    return step
  }

  /** It can no longer be bought; those who have it keep it (IM-11). */
  retire(now: Date): Step {
    this.retiredAt = now
    this.touch(now)
    return move(productVersion, this, 'retire')
  }

  /** Its image and number may serve another version: it was taken back, or is reviewed anew after a removal (IM-7). */
  releaseClaims(): void {
    this.claimedImageId = null
    this.claimedNumber = null
  }

  /** Is sold in further regions; answers those that it did not have (IM-12). */
  widen(regionIds: readonly RegionId[], now: Date): RegionId[] {
    const added = regionIds.filter((id) => !this.draft.releaseRegions.includes(id))
    const releaseRegions = [...this.draft.releaseRegions, ...added]
    this.draft = { ...this.draft, releaseRegions }
    if (this.listing?.image)
      this.listing = { ...this.listing, image: { ...this.listing.image, releaseRegions } }
    this.touch(now)
    return added
  }

  /** Until when it is supported, as buyers read it; null where no end is announced (IM-10). */
  get supportedUntil(): SupportDate {
    return (this.listing ?? this.draft).supportedUntil ?? null
  }

  /** Is supported until another day than was said when it was handed in (IM-11). */
  promiseSupport(supportedUntil: SupportDate, now: Date): void {
    this.draft = { ...this.draft, supportedUntil }
    if (this.listing) this.listing = { ...this.listing, supportedUntil }
    this.touch(now)
  }

  /** What a further version begins from: what was edited last, also where something else was reviewed (IM-10, RV-5). */
  get latestDraft(): Draft {
    return this.keptDraft ?? this.draft
  }

  /** The seller edits again, and goes on from the last edits. */
  private restoreEdits(): void {
    this.draft = this.latestDraft
    this.keptDraft = null
  }

  private touch(now: Date): void {
    this.revision += 1
    this.updatedAt = now
  }
}
