import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { VersionRating } from './rating-of-version.ts'

/** The aggregate of a product's published reviews. */
@Entity('product_ratings')
export class ProductRating {
  @PrimaryColumn('uuid', { name: 'product_id', primaryKeyConstraintName: 'pk_product_ratings' })
  productId: string
  @Column('integer', { name: 'count' }) count: number
  /** Arithmetic mean of 1–5, two decimals; null without a review. */
  @Column('double precision', { name: 'average', nullable: true }) average: number | null
  /** The same by the version that the buyers had when writing. */
  @Column('jsonb', { name: 'versions' }) versions: VersionRating[]
  /** The mean that products are sorted by; null without a review. */
  @Column('double precision', { name: 'damped', nullable: true }) damped: number | null
  /** How many gave 1, 2, 3, 4, 5. */
  @Column('integer', { name: 'distribution', array: true }) distribution: number[]
}
