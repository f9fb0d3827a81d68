import type { PartnerSubject } from '@emporium/events'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/**
 * A fact that concerns a vendor, as its programs are told it (PA-1). Its id is that of the platform's message, so that
 * nobody is told the same fact under two ids.
 */
@Entity('partner_events')
@Index('uq_partner_events_place', ['vendorId', 'place'], { unique: true })
@Index('ix_partner_events_unplaced', ['vendorId', 'id'], {
  where: `place IS NULL AND type <> 'webhook.ping'`,
})
@Index('ix_partner_events_at', ['notedAt'])
export class PartnerEventRow {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_partner_events' }) id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'type' }) type: string
  @Column('varchar', { name: 'subject_kind' }) subjectKind: PartnerSubject | 'webhook_endpoint'
  @Column('uuid', { name: 'subject_id' }) subjectId: string
  /** Of two events of one subject the later has the larger number. */
  @Column('bigint', { name: 'sequence' }) sequence: string
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt: Date
  @Column('timestamptz', { name: 'noted_at' }) notedAt: Date
  @Column('jsonb', { name: 'data' }) data: Record<string, unknown>
  /** Its place in the vendor's feed; given when the feed is read, see `placeEvents`. */
  @Column('bigint', { name: 'place', nullable: true }) place: string | null
}
