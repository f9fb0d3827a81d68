import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A buyer was sent to the site of a SaaS product, where the seller bills and grants access itself (SA-2). */
@Entity('hand_overs')
@Index('ix_hand_overs_vendor', ['vendorId', 'recordedAt', 'id'])
@Index('ix_hand_overs_buyer', ['buyerId', 'recordedAt'])
export class HandOver {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_hand_overs' }) id: string
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  @Column('varchar', { name: 'buyer_code' }) buyerCode: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  /** The address that review approved, without the token. */
  @Column('varchar', { name: 'product_url' }) productUrl: string
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date

  /** Notes that a buyer was sent there. */
  static record(facts: Omit<HandOver, 'id' | 'recordedAt'>, recordedAt: Date): HandOver {
    return Object.assign(new HandOver(), { id: newId(), ...facts, recordedAt })
  }
}
