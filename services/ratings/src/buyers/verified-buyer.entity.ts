import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody who has subscribed to a product, or gone to its site if it is SaaS, and may therefore rate it (ST-5). */
@Entity('verified_buyers')
export class VerifiedBuyer {
  @PrimaryColumn('uuid', { name: 'product_id', primaryKeyConstraintName: 'pk_verified_buyers' })
  productId: string
  @PrimaryColumn('uuid', { name: 'buyer_id', primaryKeyConstraintName: 'pk_verified_buyers' })
  buyerId: string
  @Column('timestamptz', { name: 'since' }) since: Date
  /** The version that the buyer has, as last heard; null for SaaS and where the platform was not told. */
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  /** Sequence of the event that said so; older ones are ignored. */
  @Column('bigint', { name: 'version_sequence' }) versionSequence: string
}
