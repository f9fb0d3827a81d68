import {
  subscription,
  type RegionId,
  type ServerNetwork,
  type SubscriptionStatus,
} from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a buyer chose, and what it was called and cost at that moment. */
export type Choice = {
  productId: string
  productName: string
  productSlug: string
  vendorId: string
  vendorName: string
  versionId: string
  /** Null for what has no numbered versions. */
  versionNumber: string | null
  regionId: RegionId
  instanceType: string
  network: ServerNetwork
  eulaHash: string
  priceModel: string
}

/** A buyer's right to a version in a region on an instance type; the seller's order (ST-2, SP-2). */
@Entity('subscriptions')
@Index('ix_subscriptions_buyer', ['buyerId', 'startedAt', 'id'])
// What a seller narrows by stands in the index, so that nothing else is read to find a page or to count (SP-2).
@Index('ix_subscriptions_vendor', [
  'vendorId',
  'startedAt',
  'id',
  'status',
  'productId',
  'regionId',
  'versionNumber',
  'instanceType',
  'buyerCode',
  'endedAt',
])
@Index('uq_subscriptions_sole', ['buyerId', 'versionId', 'regionId', 'instanceType'], {
  unique: true,
  where: '(ended_at IS NULL AND is_sole)',
})
@Index('ix_subscriptions_product', ['vendorId', 'productId', 'startedAt', 'id'])
@Index('ix_subscriptions_code', ['vendorId', 'buyerCode', 'startedAt', 'id'])
@Index(
  'ix_subscriptions_ended',
  [
    'vendorId',
    'endedAt',
    'status',
    'productId',
    'regionId',
    'versionNumber',
    'instanceType',
    'buyerCode',
  ],
  { where: '(ended_at IS NOT NULL)' },
)
@Check('ck_subscriptions_status', `status IN ('active', 'cancelled')`)
export class Subscription implements Choice {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_subscriptions' }) id: string
  /** The buyer's account; sellers see {@link buyerCode} instead. */
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  /** A name for the buyer that is stable for one vendor and reveals nothing (SP-2). */
  @Column('varchar', { name: 'buyer_code' }) buyerCode: string
  @Column('varchar', { name: 'status' }) status: SubscriptionStatus
  @Column('uuid', { name: 'product_id' }) productId: string
  @Column('varchar', { name: 'product_name' }) productName: string
  @Column('varchar', { name: 'product_slug' }) productSlug: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  @Column('varchar', { name: 'version_number', nullable: true }) versionNumber: string | null
  @Column('varchar', { name: 'region_id' }) regionId: RegionId
  @Column('varchar', { name: 'instance_type' }) instanceType: string
  @Column('varchar', { name: 'network' }) network: ServerNetwork
  @Column('varchar', { name: 'eula_hash' }) eulaHash: string
  @Column('varchar', { name: 'price_model' }) priceModel: string
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  /** While it is active the buyer gets no other one like it; false only beside an older one, from before that was so. */
  @Column('boolean', { name: 'is_sole', default: false }) isSole: boolean

  /** A new subscription. */
  static start(buyerId: string, buyerCode: string, choice: Choice, now: Date): Subscription {
    return Object.assign(new Subscription(), {
      id: newId(now.getTime()),
      buyerId,
      buyerCode,
      status: subscription.initial,
      ...choice,
      startedAt: now,
      endedAt: null,
      isSole: true,
    })
  }

  /** Ends it. */
  cancel(now: Date): Step {
    const step = move(subscription, this, 'cancel')
    this.endedAt = now
    return step
  }

  /** Moves to another version of the product (ST-4). */
  upgrade(to: Pick<Choice, 'versionId' | 'versionNumber' | 'eulaHash'>): Step {
    const step = move(subscription, this, 'upgrade')
    Object.assign(this, to, { isSole: true })
    return step
  }
}
