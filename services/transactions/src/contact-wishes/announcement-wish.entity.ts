import type { AnnouncementKind } from '@emporium/domain'
import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** Which announcements a buyer takes of nobody; of whom there is no row takes them all (SP-2). */
@Entity('announcement_wishes')
@Check(
  'ck_announcement_wishes_muted_kinds',
  `muted_kinds <@ ARRAY['security_fix', 'end_of_support', 'news']::varchar[]`,
)
export class AnnouncementWish {
  @PrimaryColumn('uuid', { name: 'buyer_id', primaryKeyConstraintName: 'pk_announcement_wishes' })
  buyerId: string
  @Column('varchar', { name: 'muted_kinds', array: true }) mutedKinds: AnnouncementKind[]
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
