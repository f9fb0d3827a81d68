import { review, type ReviewFault, type ReviewStatus } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** What a buyer writes. */
export type ReviewText = { rating: number; title: string; text: string }
/** The same with the version that the buyer has. */
type Written = ReviewText & { versionNumber: string | null }

/** A buyer's rating and review of one product: one each, which can be edited (ST-5). */
@Entity('reviews')
@Unique('uq_reviews_product_buyer', ['productId', 'buyerId'])
@Index('ix_reviews_product_posted', ['productId', 'postedAt', 'id'])
@Index('ix_reviews_product_helpful', ['productId', 'helpfulCount', 'postedAt', 'id'])
@Index('ix_reviews_product_rating', ['productId', 'rating', 'postedAt', 'id'])
@Index('ix_reviews_vendor_posted', ['vendorId', 'postedAt', 'id'])
@Index('ix_reviews_waiting', ['waitsSince', 'id'], { where: 'waits_since IS NOT NULL' })
@Check('ck_reviews_status', `status IN ('published', 'pending', 'hidden', 'withdrawn')`)
@Check('ck_reviews_rating', 'rating BETWEEN 1 AND 5')
export class Review {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_reviews' }) id: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  /** The name that the buyer had when writing. */
  @Column('varchar', { name: 'buyer_name' }) buyerName: string
  @Column('varchar', { name: 'status' }) status: ReviewStatus
  @Column('integer', { name: 'rating' }) rating: number
  @Column('varchar', { name: 'title' }) title: string
  @Column('text', { name: 'text' }) text: string
  /** The version that the buyer had when writing; null where the platform does not know. */
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  /** Number of the present wording; the earlier ones are kept (ST-5). */
  @Column('integer', { name: 'wording' }) wording: number
  /** How many found it helpful. */
  @Column('integer', { name: 'helpful_count' }) helpfulCount: number
  @Column('timestamptz', { name: 'posted_at' }) postedAt: Date
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt: Date | null
  @Column('text', { name: 'reply', nullable: true }) reply: string | null
  @Column('timestamptz', { name: 'replied_at', nullable: true }) repliedAt: Date | null

  /** Why operations hid it: code and words; stays until it is shown again (SP-3). */
  @Column('varchar', { name: 'hidden_for', nullable: true }) hiddenFor: ReviewFault | null
  @Column('text', { name: 'hidden_because', nullable: true }) hiddenBecause: string | null
  @Column('integer', { name: 'open_reports' }) openReports: number
  /** Since when it waits for operations: the first open report, or the edit while hidden. */
  @Column('timestamptz', { name: 'waits_since', nullable: true }) waitsSince: Date | null
  /** What operations decided last, and who. */
  @Column('varchar', { name: 'decision', nullable: true })
  decision: 'kept' | 'hidden' | 'restored' | null
  @Column('varchar', { name: 'decided_by', nullable: true }) decidedBy: string | null

  /** A first review. */
  static post(
    by: { productId: string; vendorId: string; buyerId: string; buyerName: string },
    written: Written,
    now: Date,
  ): Review {
    return Object.assign(new Review(), {
      id: newId(),
      ...by,
      ...written,
      status: review.initial,
      wording: 1,
      helpfulCount: 0,
      hiddenFor: null,
      hiddenBecause: null,
      openReports: 0,
      waitsSince: null,
      decision: null,
      decidedBy: null,
      postedAt: now,
      editedAt: null,
      reply: null,
      repliedAt: null,
    })
  }

  /** Whether it is there and says the same already: nothing is to be edited. */
  saysNow({ rating, title, text, versionNumber }: Written): boolean {
    return (
      this.status !== 'withdrawn' &&
      this.rating === rating &&
      this.title === title &&
      this.text === text &&
      this.versionNumber === versionNumber
    )
  }

  /** The buyer says it anew; a withdrawn review comes back. What was hidden waits for operations (SP-3). */
  rewrite(written: Written, now: Date): Step {
    const isBack = this.status === 'withdrawn'
    const shown = isBack ? 'repost' : 'edit'
    const waiting = isBack ? 'resubmit' : 'revise'
    const step = move(review, this, this.hiddenFor ? waiting : shown)
    if (this.hiddenFor) this.waitsSince ??= now
    Object.assign(this, written, { editedAt: now, wording: this.wording + 1 })
    return step
  }

  /** The buyer takes it back. */
  withdraw(): Step {
    Object.assign(this, { openReports: 0, waitsSince: null })
    return move(review, this, 'withdraw')
  }

  /** Somebody found something wrong with it. */
  countReport(now: Date): void {
    this.openReports += 1
    this.waitsSince ??= now
  }

  /** Whether it is what operations decided before that keeps this from being decided. */
  isDecidedAgainst(verb: 'keep' | 'hide' | 'restore'): boolean {
    if (this.status === 'withdrawn' || this.status === 'pending') return false
    if (!review.can(this.status, verb)) return true
    return verb === 'keep' && this.openReports === 0
  }

  /** Operations finds nothing wrong with it. */
  keep(by: string): Step {
    return this.decide('keep', 'kept', by)
  }

  /** Operations takes it out of sight. */
  hide({ code, reason, by }: { code: ReviewFault; reason: string; by: string }): Step {
    const step = this.decide('hide', 'hidden', by)
    Object.assign(this, { hiddenFor: code, hiddenBecause: reason })
    return step
  }

  /** Operations shows it again. */
  restore(by: string): Step {
    const step = this.decide('restore', 'restored', by)
    Object.assign(this, { hiddenFor: null, hiddenBecause: null })
    return step
  }

  private decide(
    verb: 'keep' | 'hide' | 'restore',
    decision: NonNullable<Review['decision']>,
    decidedBy: string,
  ): Step {
    const step = move(review, this, verb)
    Object.assign(this, { decision, decidedBy, openReports: 0, waitsSince: null })
    return step
  }

  /** The seller answers in public; a second answer replaces the first (SP-3). */
  answer(text: string, now: Date): void {
    this.reply = text
    this.repliedAt = now
  }

  /** The seller takes its answer back (SP-3). */
  unanswer(): void {
    this.reply = null
    this.repliedAt = null
  }
}
