import { webhookDelivery, webhookRetryDelays, type WebhookDeliveryStatus } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { WebhookEndpoint } from '../webhook-endpoints/endpoint.entity.ts'

/** One event on its way to one endpoint (PA-1). It is its own queue: the next try is due at {@link dueAt}. */
@Entity('webhook_deliveries')
@Index('uq_webhook_deliveries_event', ['endpointId', 'eventId'], { unique: true })
@Index('ix_webhook_deliveries_due', ['dueAt'], { where: `status = 'waiting'` })
@Index('ix_webhook_deliveries_endpoint', ['endpointId', 'createdAt', 'id'])
@Index('ix_webhook_deliveries_made', ['createdAt'])
@Index('ix_webhook_deliveries_claimed', ['vendorId', 'claimedUntil'], {
  where: 'claimed_until IS NOT NULL',
})
@Check('ck_webhook_deliveries_status', `status IN ('waiting', 'delivered', 'failed')`)
export class WebhookDelivery {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_webhook_deliveries' })
  id: string
  @ForeignKey(() => WebhookEndpoint, {
    name: 'fk_webhook_deliveries_endpoint',
    onDelete: 'CASCADE',
  })
  @Column('uuid', { name: 'endpoint_id' })
  endpointId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('uuid', { name: 'event_id' }) eventId: string
  @Column('varchar', { name: 'event_type' }) eventType: string
  @Column('varchar', { name: 'status' }) status: WebhookDeliveryStatus
  /** Tries of this round; a replay begins anew. */
  @Column('integer', { name: 'tries' }) tries: number
  /** When it is tried next; when it was last tried, where it is over. */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
  /** Until when somebody has it in hand; a worker that was killed holds nothing up for longer. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) claimedUntil: Date | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  /** An event that waits to be sent to an endpoint. */
  static waiting(
    of: Pick<WebhookDelivery, 'endpointId' | 'vendorId' | 'eventId' | 'eventType'>,
    now: Date,
  ): WebhookDelivery {
    return Object.assign(new WebhookDelivery(), {
      id: newId(),
      ...of,
      status: webhookDelivery.initial,
      tries: 0,
      dueAt: now,
      claimedUntil: null,
      createdAt: now,
    })
  }

  /** The endpoint took it. */
  deliver(now: Date): void {
    this.letGo(now)
    move(webhookDelivery, this, 'deliver')
  }

  /**
   * A try came to nothing: it is tried again, not before the endpoint wishes, or given up after the last.
   * @param notBefore when the endpoint says that it may be asked again (Retry-After)
   */
  fail(now: Date, { notBefore, isLast }: { notBefore: Date | null; isLast: boolean }): void {
    this.letGo(now)
    const delay = webhookRetryDelays[this.tries - 1]
    if (isLast || delay === undefined) return void move(webhookDelivery, this, 'give_up')
    const next = new Date(now.getTime() + delay)
    this.dueAt = notBefore && notBefore > next ? notBefore : next
  }

  /** Sends it once more, with all its tries. */
  replay(now: Date): Step {
    this.tries = 0
    this.dueAt = now
    return move(webhookDelivery, this, 'replay')
  }

  private letGo(now: Date): void {
    this.tries += 1
    this.claimedUntil = null
    this.dueAt = now
  }
}
