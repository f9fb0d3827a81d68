import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a buyer takes of one vendor; of whom there is no row, everything (SP-2). */
@Entity('vendor_wishes')
export class VendorWish {
  @PrimaryColumn('uuid', { name: 'buyer_id', primaryKeyConstraintName: 'pk_vendor_wishes' })
  buyerId: string
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_wishes' })
  vendorId: string
  /** Nothing at all comes through. */
  @Column('boolean', { name: 'is_blocked' }) isBlocked: boolean
  /** Its announcements do not. */
  @Column('boolean', { name: 'is_muted' }) isMuted: boolean
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
