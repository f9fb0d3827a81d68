import { accessServer, type AccessServerStatus, type Fault, type RegionId } from '@emporium/domain'
import type { AccessPoint } from '@emporium/events'
import type { Answer } from '../probes/probe.ts'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a server is launched for: to be reached (RV-3), or to run the boot script (RV-2). */
export const serverPurposes = ['access', 'boot_script'] as const
export type ServerPurpose = (typeof serverPurposes)[number]

/** A picture of a page as a browser showed it, and why there is none (RV-8). */
export type Screenshot = { at: string; fault: Fault | null }

/** What came of probing one access point; kept as evidence (RV-8). Times in milliseconds. */
export type ProbeResult = AccessPoint & {
  isReached: boolean
  /** Of HTTP. */
  statusCode: number | null
  /** Of a web page. */
  pageTitle: string | null
  /** Of a redirection; probes of earlier releases have none. */
  location?: Answer['location']
  /** Of a page by TLS; probes of earlier releases have none. */
  certificate?: Answer['certificate']
  /** A browser can show what answered; probes of earlier releases do not tell. */
  isPage?: Answer['isPage']
  /** What it looks like; none until it was tried, and of what is no page. */
  screenshot?: Screenshot
  /** What was seen, in English. */
  detail: string
  /** The same by a code; probes of earlier releases have none. */
  fault?: Fault
  durationMs: number
  at: string
}

/** A server launched from the image under review; a case has one for each purpose at a time (RV-3). */
@Entity('access_servers')
@Index('uq_access_servers_live', ['caseId', 'purpose'], {
  unique: true,
  where: `status <> 'released'`,
})
@Index('ix_access_servers_case', ['caseId', 'requestedAt'])
@Check(
  'ck_access_servers_status',
  `status IN ('launching', 'probing', 'reached', 'unreachable', 'failed', 'released')`,
)
@Check('ck_access_servers_purpose', `purpose IN ('access', 'boot_script')`)
export class AccessServer {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_access_servers' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'purpose' }) purpose: ServerPurpose
  @Column('varchar', { name: 'status' }) status: AccessServerStatus
  @Column('varchar', { name: 'region_id' }) regionId: RegionId
  @Column('varchar', { name: 'instance_type', nullable: true }) instanceType: string | null
  /** Sizes that the region had not in stock. */
  @Column('jsonb', { name: 'sold_out' }) soldOut: string[]
  @Column('varchar', { name: 'instance_id', nullable: true }) instanceId: string | null
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
  @Column('jsonb', { name: 'probes' }) probes: ProbeResult[]
  @Column('text', { name: 'failure', nullable: true }) failure: string | null
  /** The same by a code that has words in every language. */
  @Column('jsonb', { name: 'fault', nullable: true }) fault: Fault | null
  /** As many run as may: it waits for its turn. */
  @Column('boolean', { name: 'is_queued' }) isQueued: boolean
  @Column('integer', { name: 'troubles' }) troubles: number
  /** The step that is due; an order with another number is a late or doubled one and does nothing. */
  @Column('integer', { name: 'turn' }) turn: number
  @Column('timestamptz', { name: 'turn_due_at' }) turnDueAt: Date
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('varchar', { name: 'requested_by' }) requestedBy: string
  @Column('timestamptz', { name: 'running_at', nullable: true }) runningAt: Date | null
  /** When it is given back, come what may. */
  @Column('timestamptz', { name: 'release_at' }) releaseAt: Date
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt: Date | null

  /** A server that is to be launched. */
  static order(
    wanted: { caseId: string; purpose: ServerPurpose; regionId: RegionId; requestedBy: string },
    now: Date,
    lifeMs: number,
  ): AccessServer {
    return Object.assign(new AccessServer(), {
      id: newId(),
      ...wanted,
      status: accessServer.initial,
      instanceType: null,
      soldOut: [],
      instanceId: null,
      address: null,
      probes: [],
      failure: null,
      fault: null,
      isQueued: false,
      troubles: 0,
      turn: 1,
      turnDueAt: now,
      requestedAt: now,
      runningAt: null,
      releaseAt: new Date(now.getTime() + lifeMs),
      releasedAt: null,
    })
  }

  /** The same for every try of one size, so that the cloud never starts a second server. */
  get clientToken(): string {
    return `${this.id}-${this.instanceType ?? ''}`.slice(0, 64)
  }

  get isLaunching(): boolean {
    return accessServer.can(this.status, 'probe')
  }

  get isProbing(): boolean {
    return accessServer.can(this.status, 'reach')
  }

  /** It is being launched or probed. */
  get isAtWork(): boolean {
    return accessServer.can(this.status, 'fail')
  }

  get isReleased(): boolean {
    return accessServer.isFinal(this.status)
  }

  /** It waits for its turn, until then at most. */
  queue(until: Date): void {
    this.isQueued = true
    this.releaseAt = until
  }

  /** Its size is settled and it is to be launched; its life begins. */
  settle(instanceType: string, releaseAt: Date): void {
    this.instanceType = instanceType
    this.releaseAt = releaseAt
    this.isQueued = false
  }

  /** It runs and can be asked. */
  probe(address: string | null, now: Date): Step {
    this.address = address
    this.runningAt = now
    return move(accessServer, this, 'probe')
  }

  /** What it was launched for came about. */
  reach(): Step {
    return move(accessServer, this, 'reach')
  }

  /** It runs, but what was looked for did not answer in time. */
  miss(): Step {
    return move(accessServer, this, 'miss')
  }

  /** It could not be launched or asked; what there is of it is given back at once. */
  fail(fault: Fault, now: Date): Step {
    Object.assign(this, { fault, failure: fault.detail })
    this.giveBackAt(now)
    return move(accessServer, this, 'fail')
  }

  /** It is not needed longer than until then. */
  giveBackAt(at: Date): void {
    if (at < this.releaseAt) this.releaseAt = at
  }

  /** The cloud has it no more. */
  release(now: Date): Step {
    this.releasedAt = now
    return move(accessServer, this, 'release')
  }
}
