import type { Envelope } from '@emporium/events'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/**
 * A message that one subscriber has not acknowledged yet. Written with the effect it tells of; deleted only when the
 * subscriber's inbox has it, so whatever a queue loses is sent again.
 */
@Entity('outbox')
@Index('ix_outbox_due', ['dueAt', 'sequence'])
@Check('ck_outbox_kind', `kind IN ('event', 'job')`)
export class OutboxRow {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_outbox' }) id: string
  @Column('varchar', { name: 'subscriber' }) subscriber: string
  @Column('varchar', { name: 'kind' }) kind: 'event' | 'job'
  @Column('jsonb', { name: 'envelope' }) envelope: Envelope
  @Column('bigint', { name: 'sequence' }) sequence: string
  /** When to send it (again). */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
  @Column('integer', { name: 'attempts', default: 0 }) attempts: number
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
