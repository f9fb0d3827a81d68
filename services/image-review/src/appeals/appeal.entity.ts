import { appeal, type AppealStatus, type ReviewCaseStatus } from '@emporium/domain'
import { move, newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Reviewer } from '../cases/case.entity.ts'

/** A seller's appeal against a rejection: one for each round, decided by somebody who did not reject (RV-5). */
@Entity('appeals')
@Unique('uq_appeals_case', ['caseId'])
@Index('ix_appeals_open', ['dueAt', 'caseId'], { where: `status = 'open'` })
@Check('ck_appeals_status', `status IN ('open', 'upheld', 'overturned', 'lapsed')`)
export class Appeal {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_appeals' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'status' }) status: AppealStatus
  @Column('text', { name: 'text' }) text: string
  @Column('varchar', { name: 'appealed_by_name' }) appealedByName: string
  @Column('timestamptz', { name: 'appealed_at' }) appealedAt: Date
  /** Until when the desk owes an answer (RV-9). */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
  /** The stage in which the case was rejected, and by whom. */
  @Column('varchar', { name: 'rejected_stage' }) rejectedStage: ReviewCaseStatus
  @Column('uuid', { name: 'rejected_by' }) rejectedBy: string
  /** Who has taken it to decide; null while nobody has. */
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null
  @Column('varchar', { name: 'taken_by_name', nullable: true }) takenByName: string | null
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null
  @Column('varchar', { name: 'decided_by_name', nullable: true }) decidedByName: string | null
  /** The words of the decision. */
  @Column('text', { name: 'answer', nullable: true }) answer: string | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null

  /** The seller does not agree. */
  static of(
    said: Pick<
      Appeal,
      'caseId' | 'text' | 'appealedByName' | 'appealedAt' | 'dueAt' | 'rejectedStage' | 'rejectedBy'
    >,
  ): Appeal {
    return Object.assign(new Appeal(), {
      id: newId(),
      status: appeal.initial,
      ...said,
      takenBy: null,
      takenByName: null,
      decidedBy: null,
      decidedByName: null,
      answer: null,
      decidedAt: null,
    })
  }

  /** A reviewer takes it, so that no two look at it; null lets it go. */
  handTo(by: Reviewer | null): void {
    this.takenBy = by?.id ?? null
    this.takenByName = by?.name ?? null
  }

  /** Somebody else decided, with words. */
  decide(verb: 'uphold' | 'overturn', by: Reviewer, answer: string, now: Date): void {
    move(appeal, this, verb)
    Object.assign(this, { decidedBy: by.id, decidedByName: by.name, answer, decidedAt: now })
  }

  /** The version was handed in again: there is nothing to decide any more. */
  lapse(now: Date): void {
    move(appeal, this, 'lapse')
    this.decidedAt = now
  }
}
