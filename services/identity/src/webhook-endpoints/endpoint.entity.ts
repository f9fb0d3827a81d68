import {
  webhookEndpoint,
  webhookLimits,
  type WebhookEndpointStatus,
  type WebhookStop,
} from '@emporium/domain'
import { move, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { overlapEnd } from '../rotations/overlap-end.ts'

/** Where a vendor wants to be told what happens (PA-1). */
@Entity('webhook_endpoints')
@Index('ix_webhook_endpoints_vendor', ['vendorId', 'createdAt'])
@Check('ck_webhook_endpoints_status', `status IN ('enabled', 'disabled')`)
export class WebhookEndpoint {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_webhook_endpoints' })
  id: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'url' }) url: string
  @Column('varchar', { name: 'description' }) description: string
  /** The types that it is told of; null for all, also those that come later. */
  @Column('varchar', { name: 'event_types', array: true, nullable: true }) eventTypes:
    | string[]
    | null
  @Column('varchar', { name: 'status' }) status: WebhookEndpointStatus
  /** Why it is disabled. */
  @Column('varchar', { name: 'stop', nullable: true }) stop: WebhookStop | null
  /** Its secret, sealed. */
  @Column('varchar', { name: 'secret' }) secret: string
  /** The secret before, which signs beside the new one until {@link formerUntil}. */
  @Column('varchar', { name: 'former_secret', nullable: true }) formerSecret: string | null
  @Column('timestamptz', { name: 'former_until', nullable: true }) formerUntil: Date | null
  /** Since when it has done nothing but fail. */
  @Column('timestamptz', { name: 'failing_since', nullable: true }) failingSince: Date | null
  @Column('uuid', { name: 'created_by' }) createdBy: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('integer', { name: 'revision' }) revision: number

  /** A new endpoint, enabled; its secret is sealed with its id, so the id comes first. */
  static create(
    of: Pick<
      WebhookEndpoint,
      'id' | 'vendorId' | 'url' | 'description' | 'eventTypes' | 'secret' | 'createdBy'
    >,
    now: Date,
  ): WebhookEndpoint {
    return Object.assign(new WebhookEndpoint(), {
      ...of,
      status: webhookEndpoint.initial,
      stop: null,
      formerSecret: null,
      formerUntil: null,
      failingSince: null,
      createdAt: now,
      revision: 1,
    })
  }

  /** The old secret signs on for so many hours; of two rotations in a row only the last two secrets do. */
  rotate(secret: string, overlapHours: number, now: Date): void {
    this.formerUntil = overlapEnd(overlapHours, now)
    this.formerSecret = this.formerUntil && this.secret
    this.secret = secret
  }

  /** The sealed secrets that sign at this moment, the newest first. */
  secretsAt(now: Date): string[] {
    const isFormerGood = this.formerSecret && this.formerUntil && this.formerUntil > now
    return isFormerGood ? [this.secret, this.formerSecret as string] : [this.secret]
  }

  /** Nothing is sent any more until it is enabled again; what waits is kept. */
  disable(stop: WebhookStop): Step {
    this.stop = stop
    return move(webhookEndpoint, this, 'disable')
  }

  /** Begins anew, with no failure held against it. */
  enable(): Step {
    this.stop = null
    this.failingSince = null
    return move(webhookEndpoint, this, 'enable')
  }

  /** Whether it has done nothing but fail for longer than we go on trying. */
  hasFailedLong(now: Date): boolean {
    const since = this.failingSince
    return since !== null && now.getTime() - since.getTime() >= webhookLimits.failingMs
  }
}
