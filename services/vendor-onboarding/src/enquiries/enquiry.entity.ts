import { newId } from '@emporium/service-kit'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What somebody asks operations. */
export type Question = {
  subject: string
  askerId: string | null
  askerName: string
  /** Where a visitor is answered; null for an account. */
  email: string | null
  /** The page from which it was asked. */
  page: string | null
  /** SHA-256 of the secret by which a visitor reads on; null for an account. */
  tokenHash: string | null
}

/** A conversation with operations, begun by a visitor, a buyer or a seller (ON-9). */
@Entity('enquiries')
@Index('ix_enquiries_asker', ['askerId', 'askedAt', 'id'])
@Index('ix_enquiries_asked', ['askedAt', 'id'])
export class Enquiry {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_enquiries' }) id: string
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('uuid', { name: 'asker_id', nullable: true }) askerId: string | null
  @Column('varchar', { name: 'asker_name' }) askerName: string
  @Column('varchar', { name: 'email', nullable: true }) email: string | null
  @Column('varchar', { name: 'page', nullable: true }) page: string | null
  @Column('varchar', { name: 'token_hash', nullable: true }) tokenHash: string | null
  /** Whether operations had the last word. */
  @Column('boolean', { name: 'is_answered' }) isAnswered: boolean
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
  @Column('timestamptz', { name: 'last_message_at' }) lastMessageAt: Date

  /** Somebody asks. */
  static open(question: Question, now: Date): Enquiry {
    return Object.assign(new Enquiry(), {
      id: newId(),
      ...question,
      isAnswered: false,
      askedAt: now,
      lastMessageAt: now,
    })
  }

  /** One of both sides wrote. */
  hear(isFromOperations: boolean, now: Date): void {
    this.isAnswered = isFromOperations
    this.lastMessageAt = now
  }
}
