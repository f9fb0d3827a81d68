import type { Listing } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/** One hand-in of a version, frozen for good: what the reviewer judged in that round (IM-9, RV-5). */
@Entity('submissions')
@Unique('uq_submissions_version_round', ['versionId', 'round'])
export class Submission {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_submissions' }) id: string
  @ForeignKey(() => Product, { name: 'fk_submissions_product' })
  @Column('uuid', { name: 'product_id' })
  productId: string
  @ForeignKey(() => ProductVersion, { name: 'fk_submissions_version' })
  @Column('uuid', { name: 'version_id' })
  versionId: string
  @Column('integer', { name: 'round' }) round: number
  @Column('jsonb', { name: 'listing' }) listing: Listing
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy: string | null
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date

  /** Freezes a listing. */
  static freeze(
    of: { productId: string; versionId: string; round: number; submittedBy: string | null },
    listing: Listing,
    now: Date,
  ): Submission {
    return Object.assign(new Submission(), { id: newId(), ...of, listing, submittedAt: now })
  }
}
