import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { Language } from '../accounts/languages.ts'
import type { MessageParameters } from './message.ts'
import type { MessageKind } from './messages.ts'

/**
 * How long a worker that took a mail may take to send it, in milliseconds, before another may: as long as the mailer's
 * time-outs let it. Somebody waits for the mail of a worker that was killed.
 */
const claimMs = 20_000

/** Somebody without an account to whom we write: an address and the language to write in. */
export type OutsideReader = { email: string; language: Language }

/**
 * A mail to one account, to be rendered in its language when it is sent, or to an address that need not have one. Its id
 * makes the Message-ID.
 */
@Entity('mails')
@Index('ix_mails_account', ['accountId', 'createdAt'])
@Index('ix_mails_address', ['address', 'createdAt'])
@Check(
  'ck_mails_reader',
  `(account_id IS NOT NULL AND address IS NULL) OR (account_id IS NULL AND address IS NOT NULL AND language IS NOT NULL)`,
)
export class MailOrder {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_mails' }) id: string
  @ForeignKey(() => Account, { name: 'fk_mails_account' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null
  /** Of a reader without an account. */
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
  @Column('varchar', { name: 'language', nullable: true }) language: Language | null
  @Column('varchar', { name: 'kind' }) kind: MessageKind
  @Column('jsonb', { name: 'parameters' }) parameters: MessageParameters
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt: Date | null
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null

  /** A mail that waits to be sent. */
  static to(
    reader: string | OutsideReader,
    kind: MessageKind,
    parameters: MessageParameters,
    now: Date,
  ): MailOrder {
    return Object.assign(new MailOrder(), {
      id: newId(),
      accountId: typeof reader === 'string' ? reader : null,
      address: typeof reader === 'string' ? null : reader.email,
      language: typeof reader === 'string' ? null : reader.language,
      kind,
      parameters,
      createdAt: now,
      claimedAt: null,
      sentAt: null,
    })
  }

  /** Whether another worker is sending it at this moment. */
  isClaimed(now: Date): boolean {
    return this.claimedAt !== null && now.getTime() - this.claimedAt.getTime() < claimMs
  }
}
