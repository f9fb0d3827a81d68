import type { ProblemDetails } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A message that this service has handled: written with the effect, so that a second delivery finds it. */
@Entity('inbox')
@Index('ix_inbox_handled_at', ['handledAt'])
export class InboxRow {
  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'pk_inbox' })
  messageId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('timestamptz', { name: 'handled_at' }) handledAt: Date
}

/** A message that failed for good: kept with its problem until somebody replays it. */
@Entity('parked_messages')
export class ParkedMessage {
  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'pk_parked_messages' })
  messageId: string
  @Column('varchar', { name: 'kind' }) kind: 'event' | 'job'
  @Column('varchar', { name: 'name' }) name: string
  @Column('jsonb', { name: 'envelope' }) envelope: Envelope
  @Column('jsonb', { name: 'problem' }) problem: Pick<ProblemDetails, 'type' | 'title' | 'detail'>
  @Column('integer', { name: 'attempts' }) attempts: number
  @Column('timestamptz', { name: 'parked_at' }) parkedAt: Date
}
