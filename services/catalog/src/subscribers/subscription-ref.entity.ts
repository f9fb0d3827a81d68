import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A buyer's subscription, as transactions told: who would be concerned by a removal (IM-11). */
@Entity('subscription_refs')
@Index('ix_subscription_refs_product', ['productId', 'versionId'])
@Index('ix_subscription_refs_buyer', ['productId', 'buyerId'], { where: 'is_active' })
export class SubscriptionRef {
  @PrimaryColumn('uuid', {
    name: 'subscription_id',
    primaryKeyConstraintName: 'pk_subscription_refs',
  })
  subscriptionId: string
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  /** The buyer's account; the id of the subscription itself where the buyer was never told. */
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  @Column('boolean', { name: 'is_active' }) isActive: boolean
  @Column('bigint', { name: 'sequence' }) sequence: string
}
