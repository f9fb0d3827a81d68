import {
  changeRequest,
  type ChangeKind,
  type ChangeRequestStatus,
  type RegionId,
  type SupportDate,
} from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Draft } from '../drafts/draft.ts'
import { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/** Until when a version is supported, as it was when this was asked for and as it is to be (IM-11). */
export type SupportChange = { before: SupportDate; after: SupportDate }

/** What a seller asks for. */
export type WantedChange = {
  productId: string
  versionId: string | null
  vendorId: string
  kind: ChangeKind
  reason: string
  wantedDate: string | null
  /** The fields of a SaaS listing as they are to be (SA-3). */
  proposal: Partial<Draft> | null
  /** Regions in which the product is to be sold beside those it has. */
  regionIds: RegionId[]
  /** Where another support date of the version is asked for. */
  support: SupportChange | null
  requestedBy: string | null
  requestedByName: string | null
}

/** A request to operations to remove a version or a product, or to change a listing or a support date (IM-11, SA-3). */
@Entity('change_requests')
@Index('ix_change_requests_vendor', ['vendorId', 'createdAt', 'id'])
@Index('ix_change_requests_product', ['productId'])
@Index('uq_change_requests_undecided', ['productId', 'kind', 'subjectId'], {
  unique: true,
  where: `status IN ('open', 'answered', 'approved')`,
})
@Check(
  'ck_change_requests_kind',
  `kind IN ('remove_version', 'remove_product', 'update_listing', 'add_region', 'change_support')`,
)
@Check(
  'ck_change_requests_status',
  `status IN ('open', 'answered', 'approved', 'carried_out', 'declined', 'withdrawn', 'lapsed')`,
)
export class ChangeRequest {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_change_requests' }) id: string
  @ForeignKey(() => Product, { name: 'fk_change_requests_product' })
  @Column('uuid', { name: 'product_id' })
  productId: string
  @ForeignKey(() => ProductVersion, { name: 'fk_change_requests_version' })
  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null
  /** The version, or the product where no version is named: one undecided request of a kind for each. */
  @Column('uuid', { name: 'subject_id' }) subjectId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'kind' }) kind: ChangeKind
  @Column('varchar', { name: 'status' }) status: ChangeRequestStatus
  @Column('text', { name: 'reason' }) reason: string
  @Column('date', { name: 'wanted_date', nullable: true }) wantedDate: string | null
  @Column('jsonb', { name: 'proposal', nullable: true }) proposal: Partial<Draft> | null
  /** The listing that the proposal was carried out on, so that what was changed can be read afterwards (SA-3). */
  @Column('jsonb', { name: 'replaced', nullable: true }) replaced: Draft | null
  @Column('text', { name: 'region_ids', array: true }) regionIds: RegionId[]
  @Column('jsonb', { name: 'support', nullable: true }) support: SupportChange | null
  /** What operations said when it decided. */
  @Column('text', { name: 'answer', nullable: true }) answer: string | null
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy: string | null
  @Column('varchar', { name: 'requested_by_name', nullable: true }) requestedByName: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
  @Column('timestamptz', { name: 'carried_out_at', nullable: true }) carriedOutAt: Date | null

  /** A request that waits for operations. */
  static open(wanted: WantedChange, now: Date): ChangeRequest {
    return Object.assign(new ChangeRequest(), {
      id: newId(),
      ...wanted,
      subjectId: wanted.versionId ?? wanted.productId,
      status: changeRequest.initial,
      replaced: null,
      answer: null,
      createdAt: now,
      updatedAt: now,
      decidedAt: null,
      carriedOutAt: null,
    })
  }

  /** Operations decides, in words if it wants. */
  decide(verb: 'approve' | 'decline', answer: string | null, now: Date): Step {
    const step = this.go(verb, now)
    this.answer = answer ?? this.answer
    this.decidedAt = now
    return step
  }

  /** What was approved is done. */
  carryOut(now: Date): Step {
    const step = this.go('carryOut', now)
    this.carriedOutAt = now
    return step
  }

  /** The seller does not want it any more. */
  withdraw(now: Date): Step {
    return this.go('withdraw', now)
  }

  /** It can't be done any more; what operations said before stays. */
  lapse(now: Date): Step {
    const step = this.go('lapse', now)
    this.decidedAt ??= now
    return step
  }

  /** Somebody wrote: it is the other side's turn, if that changes; null when it stays as it is. */
  passTurn(side: 'staff' | 'seller', now: Date): Step | null {
    const verb = side === 'staff' ? 'ask' : 'reply'
    this.updatedAt = now
    return changeRequest.can(this.status, verb) ? this.go(verb, now) : null
  }

  /** Whether it still waits for somebody. */
  get isUndecided(): boolean {
    return changeRequest.can(this.status, 'approve')
  }

  private go(verb: Parameters<typeof changeRequest.next>[1], now: Date): Step {
    this.updatedAt = now
    return move(changeRequest, this, verb)
  }
}
