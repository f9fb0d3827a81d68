import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Review } from '../reviews/review.entity.ts'

/** One wording of a review as its buyer saved it; the last one is what readers see (ST-5). */
@Entity('review_wordings')
export class Wording {
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'pk_review_wordings' })
  reviewId: string
  /** 1 for the first. */
  @PrimaryColumn('integer', { name: 'number', primaryKeyConstraintName: 'pk_review_wordings' })
  number: number
  @Column('integer', { name: 'rating' }) rating: number
  @Column('varchar', { name: 'title' }) title: string
  @Column('text', { name: 'text' }) text: string
  /** The version that the buyer had then. */
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  @Column('timestamptz', { name: 'at' }) at: Date

  /** What a review says now, to be kept. */
  static of({ id, wording, rating, title, text, versionNumber }: Review, at: Date): Wording {
    const said = { reviewId: id, number: wording, rating, title, text, versionNumber, at }
    return Object.assign(new Wording(), said)
  }
}
