import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody found a review helpful: once for each account and review (ST-5). */
@Entity('review_votes')
export class Vote {
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'pk_review_votes' })
  reviewId: string
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_review_votes' })
  accountId: string
  @Column('timestamptz', { name: 'at' }) at: Date
}
