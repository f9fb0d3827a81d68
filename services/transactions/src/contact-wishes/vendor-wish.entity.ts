import type { AnnouncementKind } from '@emporium/domain'
import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** What a buyer takes of one vendor; of whom there is no row, everything (SP-2). */
@Entity('vendor_wishes')
@Check(
  'ck_vendor_wishes_muted_kinds',
  `muted_kinds <@ ARRAY['security_fix', 'end_of_support', 'news']::varchar[]`,
)
export class VendorWish {
  @PrimaryColumn('uuid', { name: 'buyer_id', primaryKeyConstraintName: 'pk_vendor_wishes' })
  buyerId: string
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_wishes' })
  vendorId: string
  /** Nothing at all comes through. */
  @Column('boolean', { name: 'is_blocked' }) isBlocked: boolean
  /** Its announcements of these kinds do not. */
  @Column('varchar', { name: 'muted_kinds', array: true }) mutedKinds: AnnouncementKind[]
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
