import { regionCopy, type Fault, type RegionCopyStatus, type RegionId } from '@emporium/domain'
import { move, newId, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { CopyProof } from './copy-proof.ts'

/** The copy of a case's image into one release region (IM-12). */
@Entity('region_copies')
@Unique('uq_region_copies_case_region', ['caseId', 'regionId'])
@Check('ck_region_copies_status', `status IN ('waiting', 'copying', 'ready', 'failed')`)
@Check('ck_region_copies_progress', 'progress_percent BETWEEN 0 AND 100')
export class RegionCopy {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_region_copies' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'region_id' }) regionId: RegionId
  @Column('varchar', { name: 'status' }) status: RegionCopyStatus
  /** The platform's copy, once the cloud has begun it. */
  @Column('varchar', { name: 'image_id', nullable: true }) imageId: string | null
  @Column('integer', { name: 'progress_percent' }) progressPercent: number
  /** Calls of this try that the cloud could not answer; bounded. */
  @Column('integer', { name: 'troubles' }) troubles: number
  /** A copy that the cloud itself gave up needs a new order; nothing else begins a new one. */
  @Column('integer', { name: 'generation' }) generation: number
  /** Why it came to nothing, in words for staff and seller. */
  @Column('text', { name: 'failure', nullable: true }) failure: string | null
  /** The same by a code that has words in every language. */
  @Column('jsonb', { name: 'fault', nullable: true }) fault: Fault | null
  /** What showed that it is the image that was reviewed; null before, and for copies of earlier releases. */
  @Column('jsonb', { name: 'proof', nullable: true }) proof: CopyProof | null
  /** The step that is due; an order with another number is a late or doubled one and does nothing. */
  @Column('integer', { name: 'turn' }) turn: number
  /** When the step is due; a step that is long overdue was lost and is ordered again. */
  @Column('timestamptz', { name: 'turn_due_at' }) turnDueAt: Date
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null

  /** A region that waits for its copy. */
  static of(caseId: string, regionId: RegionId, now: Date): RegionCopy {
    return Object.assign(new RegionCopy(), {
      id: newId(),
      caseId,
      regionId,
      status: regionCopy.initial,
      imageId: null,
      progressPercent: 0,
      troubles: 0,
      generation: 1,
      failure: null,
      fault: null,
      proof: null,
      turn: 1,
      turnDueAt: now,
      startedAt: null,
      finishedAt: null,
    })
  }

  /** The same for every try, so that the cloud never begins a second copy. */
  get clientToken(): string {
    return `${this.id}-${this.generation}`
  }

  /** Whether the cloud has still to do something. */
  get isWorking(): boolean {
    return regionCopy.can(this.status, 'finish')
  }

  /** Whether it came to nothing. */
  get hasFailed(): boolean {
    return regionCopy.can(this.status, 'retry')
  }

  /** The cloud took the order. */
  start(imageId: string, now: Date): Step {
    this.imageId = imageId
    this.troubles = 0
    this.startedAt ??= now
    return move(regionCopy, this, 'start')
  }

  /** The cloud says how far it is; a retried one is taken up where it was. */
  advance(progressPercent: number): Step[] {
    this.progressPercent = Math.max(this.progressPercent, Math.min(100, progressPercent))
    this.troubles = 0
    return regionCopy.can(this.status, 'start') ? [move(regionCopy, this, 'start')] : []
  }

  /** The image stands in the region, and was found to be the one that was reviewed. */
  finish(proof: CopyProof, now: Date): Step {
    this.proof = proof
    this.progressPercent = 100
    this.finishedAt = now
    return move(regionCopy, this, 'finish')
  }

  /** It came to nothing; `isImageLost` when the cloud gave the copy up, so that a retry orders a new one. */
  fail(fault: Fault, { isImageLost }: { isImageLost: boolean }, now: Date): Step {
    Object.assign(this, { fault, failure: fault.detail })
    this.finishedAt = now
    if (isImageLost) {
      this.imageId = null
      this.generation += 1
    }
    return move(regionCopy, this, 'fail')
  }

  /** Another try (IM-12). */
  retry(now: Date): Step {
    const startedAt = this.imageId ? now : null
    Object.assign(this, { failure: null, fault: null, troubles: 0, startedAt, finishedAt: null })
    return move(regionCopy, this, 'retry')
  }
}
