import {
  deployment,
  type DeploymentMode,
  type DeploymentStatus,
  type Fault,
  type RegionId,
  type ServerNetwork,
} from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Subscription } from '../subscriptions/subscription.entity.ts'

/** Where the server answers, as seen from outside. */
export type Endpoint = {
  protocol: 'http' | 'https' | 'tcp'
  host: string
  port: number
  path: string
  isReached: boolean
}

/** Why a deployment came to nothing, in words for the buyer. */
export type Failure = Pick<Fault, 'code' | 'params'> & {
  kind: string
  /** The same in English. */
  text: string
  policy: object | null
}

/** A failure as it may have been kept: earlier releases had no code. */
export type KeptFailure = Omit<Failure, 'code'> & { code?: string }

/** What a buyer asks for; `accountId` is the cloud account that it is for. */
export type Wanted = {
  mode: DeploymentMode
  accountId: string
  requestKey: string | null
  requestHash: string | null
}

/** How long a server may take to answer, in milliseconds. */
export const patienceMs = 15 * 60_000

/**
 * One attempt to bring a subscribed image to life in the buyer's cloud account (ST-3). Its id is the client token of
 * RunInstances, so that asking again never makes a second server. It never holds the buyer's key.
 */
@Entity('deployments')
@Index('ix_deployments_subscription', ['subscriptionId', 'requestedAt'])
@Index('ix_deployments_vendor', ['vendorId', 'requestedAt', 'subscriptionId'])
@Index('ix_deployments_image', ['accountId', 'imageId'])
@Index('uq_deployments_request_key', ['subscriptionId', 'requestKey'], {
  unique: true,
  where: '(request_key IS NOT NULL)',
})
@Check(
  'ck_deployments_status',
  `status IN ('requested', 'starting', 'running', 'shared', 'failed', 'released')`,
)
@Check('ck_deployments_mode', `mode IN ('launch', 'share')`)
export class Deployment {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_deployments' }) id: string
  @Column('uuid', { name: 'subscription_id' }) subscriptionId: string
  @Column('uuid', { name: 'buyer_id' }) buyerId: string
  /** Whose product it is: the seller counts its deployments (SP-2). */
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('uuid', { name: 'version_id' }) versionId: string
  @Column('varchar', { name: 'mode' }) mode: DeploymentMode
  @Column('varchar', { name: 'status' }) status: DeploymentStatus
  /** The Idempotency-Key of the request, if it had one, and the hash of what it asked for without the secret. */
  @Column('varchar', { name: 'request_key', nullable: true }) requestKey: string | null
  @Column('varchar', { name: 'request_hash', nullable: true }) requestHash: string | null
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'region_id' }) regionId: RegionId
  @Column('varchar', { name: 'image_id' }) imageId: string
  @Column('varchar', { name: 'instance_type' }) instanceType: string
  @Column('varchar', { name: 'network' }) network: ServerNetwork
  /** The buyer's cloud account. Bound before anything is ordered: only its keys may go on from there. */
  @Column('varchar', { name: 'account_id', nullable: true }) accountId: string | null
  @Column('varchar', { name: 'instance_id', nullable: true }) instanceId: string | null
  /** An order went to the cloud and no answer has come: there may be a server that we do not know. */
  @Column('boolean', { name: 'is_order_open' }) isOrderOpen: boolean
  /** The cloud said that the server runs. */
  @Column('boolean', { name: 'is_up' }) isUp: boolean
  /** Which look at the server is the next one; a repeated order to look is of an earlier round and does nothing. */
  @Column('integer', { name: 'probe_round' }) probeRound: number
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
  @Column('jsonb', { name: 'endpoints' }) endpoints: Endpoint[]
  @Column('jsonb', { name: 'failure', nullable: true }) failure: KeptFailure | null
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null

  /** An attempt that is about to be made. */
  static request(
    subscription: Subscription,
    wanted: Wanted & { name: string; versionId: string; imageId: string },
    now: Date,
  ): Deployment {
    const { id: subscriptionId, buyerId, vendorId } = subscription
    const { regionId, instanceType, network } = subscription
    return Object.assign(new Deployment(), {
      id: newId(now.getTime()),
      subscriptionId,
      buyerId,
      vendorId,
      regionId,
      instanceType,
      network,
      ...wanted,
      status: deployment.initial,
      instanceId: null,
      isOrderOpen: false,
      isUp: false,
      probeRound: 0,
      address: null,
      endpoints: [],
      failure: null,
      requestedAt: now,
      startedAt: null,
      finishedAt: null,
    })
  }

  /** The cloud took the order; the watching begins with a new round. */
  start(instanceId: string, now: Date): Step {
    const step = move(deployment, this, 'start')
    Object.assign(this, { instanceId, isOrderOpen: false, startedAt: now })
    this.probeRound += 1
    return step
  }

  /** The server answers everywhere it should. */
  reach(now: Date): Step {
    const step = move(deployment, this, 'reach')
    this.finishedAt = now
    return step
  }

  /** The image may now be used by the buyer's account. */
  share(now: Date): Step {
    const step = move(deployment, this, 'share')
    Object.assign(this, { startedAt: now, finishedAt: now })
    return step
  }

  /** It came to nothing. */
  fail(failure: Failure, now: Date): Step {
    const step = move(deployment, this, 'fail')
    Object.assign(this, { failure, finishedAt: now })
    return step
  }

  /** The buyer tries again; the client token stays the same, and what was seen of a server is forgotten. */
  retry(now: Date): Step {
    const step = move(deployment, this, 'retry')
    Object.assign(this, { failure: null, finishedAt: null, requestedAt: now })
    Object.assign(this, { isUp: false, address: null, endpoints: [] })
    return step
  }

  /** The server is deleted, or the sharing ended. */
  release(now: Date): Step {
    const step = move(deployment, this, 'release')
    this.finishedAt = now
    return step
  }

  /** Whether a start or an answer may still be hoped for. */
  isUnderWay(): boolean {
    return deployment.can(this.status, 'fail')
  }

  /** Whether the buyer's account may hold a server of this attempt: then ending it takes a key. */
  mayHaveServer(): boolean {
    return this.mode === 'launch' && (this.instanceId !== null || this.isOrderOpen)
  }
}
