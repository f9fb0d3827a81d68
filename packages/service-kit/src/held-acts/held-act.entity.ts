import { heldAct, limits, type HeldActKind, type HeldActStatus } from '@emporium/domain'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { move, type Step } from '../database/step.ts'
import { newId } from '../ids.ts'

/** Somebody of operations, as the act keeps them. */
export type ActPerson = { id: string | null; name: string }

/** What somebody proposes. */
export type ProposedAct = {
  kind: HeldActKind
  /** The product or vendor that it is done to, as it is called now. */
  subject: { id: string; name: string }
  /** What asked for it, where somebody did: a change request. */
  causeId?: string
  reason: string
  /** How many people it concerns, where that is known: subscribers who will be told. */
  concerns?: number
  /** What else the doing needs. */
  details?: Readonly<Record<string, string | null>>
  by: ActPerson
  /** Where it lapses sooner than others do. */
  lapsesAt?: Date
}

const dayMs = 86_400_000

/** An act of great effect that one person proposed and another proceeds with or cancels (RV-7, IM-11). */
@Entity('held_acts')
@Index('uq_held_acts_waiting', ['causeId'], { unique: true, where: `status = 'held'` })
@Index('ix_held_acts_proposed', ['proposedAt', 'id'])
@Index('ix_held_acts_subject', ['subjectId'])
@Check('ck_held_acts_status', `status IN ('held', 'done', 'cancelled', 'void', 'lapsed')`)
export class HeldAct {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_held_acts' }) id: string
  @Column('varchar', { name: 'kind' }) kind: HeldActKind
  @Column('varchar', { name: 'status' }) status: HeldActStatus
  @Column('uuid', { name: 'subject_id' }) subjectId: string
  @Column('varchar', { name: 'subject_name' }) subjectName: string
  /** The change request that asked for it, or the subject where nobody did: one act waits for each. */
  @Column('uuid', { name: 'cause_id' }) causeId: string
  @Column('text', { name: 'reason' }) reason: string
  @Column('integer', { name: 'concerns', nullable: true }) concerns: number | null
  @Column('jsonb', { name: 'details' }) details: Readonly<Record<string, string | null>>
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null
  @Column('varchar', { name: 'proposed_by_name' }) proposedByName: string
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date
  @Column('timestamptz', { name: 'lapses_at' }) lapsesAt: Date
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null
  @Column('varchar', { name: 'settled_by_name', nullable: true }) settledByName: string | null
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null
  /** Why it was cancelled. */
  @Column('text', { name: 'words', nullable: true }) words: string | null
  /** The problem for which it could not be done any more. */
  @Column('varchar', { name: 'voided_by', nullable: true }) voidedBy: string | null

  /** An act that waits from now on. */
  static propose(proposed: ProposedAct, now: Date): HeldAct {
    const { kind, subject, causeId, reason, concerns, details = {}, by } = proposed
    return Object.assign(new HeldAct(), {
      id: newId(),
      kind,
      status: heldAct.initial,
      subjectId: subject.id,
      subjectName: subject.name,
      causeId: causeId ?? subject.id,
      reason,
      concerns: concerns ?? null,
      details,
      proposedBy: by.id,
      proposedByName: by.name,
      proposedAt: now,
      lapsesAt: proposed.lapsesAt ?? new Date(now.getTime() + limits.heldActDays * dayMs),
      settledBy: null,
      settledByName: null,
      settledAt: null,
      words: null,
      voidedBy: null,
    })
  }

  /** Whether its time is over. */
  isOver(now: Date): boolean {
    return now >= this.lapsesAt
  }

  /** The second person proceeds: what was proposed is done in the same transaction. */
  proceed(by: ActPerson, now: Date): Step {
    return this.settle('proceed', by, now)
  }

  /** Somebody, perhaps who proposed it, does not want it done. */
  cancel(by: ActPerson, words: string | null, now: Date): Step {
    this.words = words
    return this.settle('cancel', by, now)
  }

  /** It could not be done any more, for this problem. */
  void(problem: string, now: Date): Step {
    this.voidedBy = problem
    return this.settle('void', null, now)
  }

  /** Nobody proceeded in time. */
  lapse(now: Date): Step {
    return this.settle('lapse', null, now)
  }

  private settle(verb: Parameters<typeof heldAct.next>[1], by: ActPerson | null, now: Date): Step {
    const step = move(heldAct, this, verb)
    this.settledBy = by?.id ?? null
    this.settledByName = by?.name ?? null
    this.settledAt = now
    return step
  }
}
