import { ownershipOffer, type OwnershipOfferStatus, type VendorRole } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** An owner wants another member to own the vendor; nothing changes before the other accepts (ON-10). */
@Entity('ownership_offers')
@Index('uq_ownership_offers_open', ['vendorId'], { unique: true, where: `status = 'offered'` })
@Index('ix_ownership_offers_vendor', ['vendorId', 'offeredAt'])
@Check('ck_ownership_offers_status', `status IN ('offered', 'accepted', 'declined', 'withdrawn')`)
@Check(
  'ck_ownership_offers_role',
  `role_afterwards IN ('owner', 'publisher', 'support', 'finance', 'read_only')`,
)
export class OwnershipOffer {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_ownership_offers' })
  id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('uuid', { name: 'from_id' }) fromId: string
  @Column('uuid', { name: 'to_id' }) toId: string
  /** What the offering owner is when it is accepted; `owner` shares the ownership. */
  @Column('varchar', { name: 'role_afterwards' }) roleAfterwards: VendorRole
  @Column('varchar', { name: 'status' }) status: OwnershipOfferStatus
  @Column('timestamptz', { name: 'offered_at' }) offeredAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** An offer that waits for the other's word. */
  static make(
    of: Pick<OwnershipOffer, 'vendorId' | 'fromId' | 'toId' | 'roleAfterwards'>,
    now: Date,
  ): OwnershipOffer {
    return Object.assign(new OwnershipOffer(), {
      id: newId(),
      ...of,
      status: ownershipOffer.initial,
      offeredAt: now,
      decidedAt: null,
    })
  }

  /** The one to whom it is offered, or the one who offered, or the platform ends it. */
  decide(verb: 'accept' | 'decline' | 'withdraw', now: Date): Step {
    this.decidedAt = now
    return move(ownershipOffer, this, verb)
  }
}
