import type { WebhookOutcome } from '@emporium/domain'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { WebhookDelivery } from './delivery.entity.ts'

/** One try to deliver, and what came of it, for the seller's log (PA-1). */
@Entity('webhook_attempts')
@Index('ix_webhook_attempts_delivery', ['deliveryId', 'at'])
export class WebhookAttempt {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_webhook_attempts' }) id: string
  @ForeignKey(() => WebhookDelivery, { name: 'fk_webhook_attempts_delivery', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'delivery_id' })
  deliveryId: string
  @Column('timestamptz', { name: 'at' }) at: Date
  @Column('integer', { name: 'duration_ms' }) durationMs: number
  @Column('varchar', { name: 'outcome' }) outcome: WebhookOutcome
  /** The HTTP status of an answer. */
  @Column('integer', { name: 'status_code', nullable: true }) statusCode: number | null
  /** How the answer begins, or why there is none. */
  @Column('varchar', { name: 'answer' }) answer: string
}
