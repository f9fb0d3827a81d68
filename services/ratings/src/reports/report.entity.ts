import type { ReportOutcome, ReviewFault } from '@emporium/domain'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Somebody's word that something is wrong with a review: one that is open for each account and review (SP-3). */
@Entity('review_reports')
@Index('uq_review_reports_open', ['reviewId', 'accountId'], {
  unique: true,
  where: 'outcome IS NULL',
})
@Check('ck_review_reports_outcome', `outcome IN ('hidden', 'kept', 'withdrawn')`)
export class Report {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_review_reports' }) id: string
  @Column('uuid', { name: 'review_id' }) reviewId: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  /** The name that the reporter had then, for operations alone. */
  @Column('varchar', { name: 'account_name' }) accountName: string
  /** Whether the reporter belongs to the company that sells the product. */
  @Column('boolean', { name: 'is_seller' }) isSeller: boolean
  @Column('varchar', { name: 'code' }) code: ReviewFault
  @Column('text', { name: 'text' }) text: string
  /** Number of the wording that was reported. */
  @Column('integer', { name: 'wording' }) wording: number
  @Column('timestamptz', { name: 'at' }) at: Date
  /** What became of it; null while it is open. */
  @Column('varchar', { name: 'outcome', nullable: true }) outcome: ReportOutcome | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
}
