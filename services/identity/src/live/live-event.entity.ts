import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'
import type { LiveMessage } from './live-message.ts'

/** For whom an announcement is: one account, everybody in a vendor's team, or staff of one role. */
export type Audience = `account:${string}` | `vendor:${string}` | `staff:${string}`

/** What open pages are told, kept for an hour so that a page that was away for a moment misses nothing. */
@Entity('live_events')
@Index('ix_live_events_audience', ['audience', 'id'])
@Index('ix_live_events_at', ['at'])
export class LiveEvent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    name: 'id',
    primaryKeyConstraintName: 'pk_live_events',
  })
  id: string
  @Column('varchar', { name: 'audience' }) audience: Audience
  @Column('jsonb', { name: 'message' }) message: LiveMessage
  @Column('timestamptz', { name: 'at' }) at: Date
}
