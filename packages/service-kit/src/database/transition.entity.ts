import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** One step of a life cycle, kept for good: the timeline of RV-1 and the audit trail of ON-7. */
@Entity('transitions')
@Index('ix_transitions_subject', ['subjectId', 'at'])
export class TransitionRow {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_transitions' }) id: string
  @Column('varchar', { name: 'machine' }) machine: string
  @Column('uuid', { name: 'subject_id' }) subjectId: string
  @Column('varchar', { name: 'verb' }) verb: string
  @Column('varchar', { name: 'from_state' }) from: string
  @Column('varchar', { name: 'to_state' }) to: string
  /** The kind of actor; `staff` for operations, where that does not follow from the verb. */
  @Column('varchar', { name: 'actor_kind' }) actorKind: string
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  @Column('varchar', { name: 'actor_name', nullable: true }) actorName: string | null
  @Column('text', { name: 'reason', nullable: true }) reason: string | null
  @Column('timestamptz', { name: 'at' }) at: Date
}
