import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A buyer was sent to the seller's own site of a SaaS product (SA-2). */
@Entity('hand_overs')
@Index('ix_hand_overs_vendor', ['vendorId', 'at', 'id', 'productId', 'buyerCode'])
@Index('uq_hand_overs_token', ['tokenHash'], { unique: true })
export class HandOver {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_hand_overs' }) id: string
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  @Column('varchar', { name: 'buyer_code' }) buyerCode: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  /** SHA-256 of the token in the link; the token itself is not kept. */
  @Column('varchar', { name: 'token_hash' }) tokenHash: string
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'at' }) at: Date
  /** When the seller's site asked who came; once only (SA-4). */
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt: Date | null
}
