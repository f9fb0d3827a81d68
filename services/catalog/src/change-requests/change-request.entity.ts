import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import {
  changeRequest,
  type ChangeKind,
  type ChangeRequestStatus,
} from './change-request.machine.ts'

/** What a seller asks for. */
export type WantedChange = {
  productId: string
  versionId: string | null
  vendorId: string
  kind: ChangeKind
  reason: string
  wantedDate: string | null
  requestedBy: string | null
  requestedByName: string | null
}

/** A request to operations to remove a version or a product, or to change a listing (IM-11, SA-3). */
@Entity('change_requests')
@Index('ix_change_requests_vendor', ['vendorId', 'createdAt', 'id'])
@Index('ix_change_requests_product', ['productId'])
@Check('ck_change_requests_kind', `kind IN ('remove_version', 'remove_product', 'update_listing')`)
@Check('ck_change_requests_status', `status IN ('open', 'approved', 'declined')`)
export class ChangeRequest {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_change_requests' }) id: string
  @ForeignKey(() => Product, { name: 'fk_change_requests_product' })
  @Column('uuid', { name: 'product_id' })
  productId: string
  @ForeignKey(() => ProductVersion, { name: 'fk_change_requests_version' })
  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'kind' }) kind: ChangeKind
  @Column('varchar', { name: 'status' }) status: ChangeRequestStatus
  @Column('text', { name: 'reason' }) reason: string
  @Column('date', { name: 'wanted_date', nullable: true }) wantedDate: string | null
  /** What operations said when it decided. */
  @Column('text', { name: 'answer', nullable: true }) answer: string | null
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy: string | null
  @Column('varchar', { name: 'requested_by_name', nullable: true }) requestedByName: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** A request that waits for operations. */
  static open(wanted: WantedChange, now: Date): ChangeRequest {
    return Object.assign(new ChangeRequest(), {
      id: newId(),
      ...wanted,
      status: changeRequest.initial,
      answer: null,
      createdAt: now,
      decidedAt: null,
    })
  }

  /** Operations decides, in words if it wants. */
  decide(verb: 'approve' | 'decline', answer: string | null, now: Date): Step {
    const step = move(changeRequest, this, verb)
    this.answer = answer
    this.decidedAt = now
    return step
  }
}
