import { enquiry, type EnquiryStatus, type SheetLanguage } from '@emporium/domain'
import { move, newId, type AccountActor, type Step } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What somebody asks operations. */
export type Question = {
  subject: string
  askerId: string | null
  askerName: string
  /** Where a visitor is answered; null for an account. */
  email: string | null
  /** In which a visitor is written to. */
  language: SheetLanguage
  /** The page from which it was asked. */
  page: string | null
  /** SHA-256 of the secret by which a visitor reads on; null for an account. */
  tokenHash: string | null
}

/** A conversation with operations, begun by a visitor, a buyer or a seller (ON-9). */
@Entity('enquiries')
@Index('ix_enquiries_asker', ['askerId', 'askedAt', 'id'])
@Index('ix_enquiries_asked', ['askedAt', 'id'])
@Index('ix_enquiries_email', ['email', 'askedAt'])
@Check('ck_enquiries_status', `status IN ('waiting_for_operations', 'waiting_for_asker', 'closed')`)
export class Enquiry {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_enquiries' }) id: string
  @Column('varchar', { name: 'subject' }) subject: string
  @Column('uuid', { name: 'asker_id', nullable: true }) askerId: string | null
  @Column('varchar', { name: 'asker_name' }) askerName: string
  @Column('varchar', { name: 'email', nullable: true }) email: string | null
  /** When somebody came by the link that was mailed to the visitor's address: it is theirs. */
  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt: Date | null
  @Column('varchar', { name: 'language' }) language: SheetLanguage
  @Column('varchar', { name: 'page', nullable: true }) page: string | null
  @Column('varchar', { name: 'token_hash', nullable: true }) tokenHash: string | null
  @Column('varchar', { name: 'status' }) status: EnquiryStatus
  /** Who of operations has taken it over. */
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null
  @Column('varchar', { name: 'assignee_name', nullable: true }) assigneeName: string | null
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
  @Column('timestamptz', { name: 'last_message_at' }) lastMessageAt: Date

  /** Somebody asks. */
  static open(question: Question, now: Date): Enquiry {
    return Object.assign(new Enquiry(), {
      id: newId(),
      ...question,
      emailConfirmedAt: null,
      status: enquiry.initial,
      assigneeId: null,
      assigneeName: null,
      askedAt: now,
      lastMessageAt: now,
    })
  }

  /** One of both sides wrote; a closed conversation is open again. */
  hear(verb: 'answer' | 'writeOn', now: Date): Step {
    this.lastMessageAt = now
    return move(enquiry, this, verb)
  }

  /** One of both sides has no more to say, or has after all. */
  turn(verb: 'close' | 'reopen'): Step {
    return move(enquiry, this, verb)
  }

  /** Somebody of operations takes it over, or nobody has it any more. */
  giveTo(staff: Pick<AccountActor, 'id' | 'name'> | null): void {
    this.assigneeId = staff?.id ?? null
    this.assigneeName = staff?.name ?? null
  }

  /** The visitor's address is theirs. */
  confirmEmail(now: Date): void {
    this.emailConfirmedAt ??= now
  }
}
