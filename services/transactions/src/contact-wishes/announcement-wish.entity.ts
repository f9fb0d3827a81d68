import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Whether a buyer takes announcements of anybody; of whom there is no row does (SP-2). */
@Entity('announcement_wishes')
export class AnnouncementWish {
  @PrimaryColumn('uuid', { name: 'buyer_id', primaryKeyConstraintName: 'pk_announcement_wishes' })
  buyerId: string
  @Column('boolean', { name: 'is_muted' }) isMuted: boolean
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
