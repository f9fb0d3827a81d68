import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** An announcement in the inbox of one buyer (SP-2). */
@Entity('announcement_deliveries')
@Index('ix_announcement_deliveries_buyer', ['buyerId', 'sentAt', 'announcementId'])
@Index('ix_announcement_deliveries_untold', ['announcementId', 'buyerId'], {
  where: 'NOT is_told',
})
export class Delivery {
  @PrimaryColumn('uuid', {
    name: 'announcement_id',
    primaryKeyConstraintName: 'pk_announcement_deliveries',
  })
  announcementId: string
  @PrimaryColumn('uuid', {
    name: 'buyer_id',
    primaryKeyConstraintName: 'pk_announcement_deliveries',
  })
  buyerId: string
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
  /** Whether the buyer was told in the page and by mail. */
  @Column('boolean', { name: 'is_told' }) isTold: boolean
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null
}
