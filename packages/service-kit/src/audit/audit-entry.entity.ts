import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A whole number of a column that PostgreSQL gives as text. */
const whole = { from: Number, to: (value: number) => value }

/**
 * An act of operations, or of the platform where operations have a say, kept for good (RV-7). Entries are numbered
 * without gaps and each seals the one before it by its hash, so that one that was altered or taken out is found. A
 * trigger of the database refuses to change or remove any.
 */
@Entity('audit_entries')
@Index('ix_audit_entries_at', ['at'])
@Index('ix_audit_entries_actor', ['actorId', 'number'])
@Index('ix_audit_entries_subject', ['subjectId', 'number'])
export class AuditEntry {
  @PrimaryColumn('bigint', {
    name: 'number',
    primaryKeyConstraintName: 'pk_audit_entries',
    transformer: whole,
  })
  number: number
  @Column('timestamptz', { name: 'at' }) at: Date
  /** `account` for a person, `system` for the platform. */
  @Column('varchar', { name: 'actor_kind' }) actorKind: string
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  /** As they were called then. */
  @Column('varchar', { name: 'actor_name', nullable: true }) actorName: string | null
  /** A step of a life cycle as `review-case.reject`, else the name of the operation, such as `setRuleMode`. */
  @Column('varchar', { name: 'verb' }) verb: string
  /** The life cycle, or the noun of the operation's address. */
  @Column('varchar', { name: 'subject_kind' }) subjectKind: string
  @Column('varchar', { name: 'subject_id', nullable: true }) subjectId: string | null
  @Column('varchar', { name: 'from_state', nullable: true }) from: string | null
  @Column('varchar', { name: 'to_state', nullable: true }) to: string | null
  @Column('text', { name: 'reason', nullable: true }) reason: string | null
  /** What was said with it, as canonical JSON. */
  @Column('text', { name: 'details', nullable: true }) details: string | null
  /** The request or message at the root of it. */
  @Column('varchar', { name: 'correlation_id' }) correlationId: string
  /** The hash of the entry before; zeros for the first. */
  @Column('varchar', { name: 'previous_hash' }) previousHash: string
  @Column('varchar', { name: 'hash' }) hash: string
}

/** What an entry says, before it has a place in the chain. */
export type AuditFacts = Omit<AuditEntry, 'number' | 'previousHash' | 'hash'>
