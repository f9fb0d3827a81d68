import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { MessageParameters } from './message.ts'
import type { MessageKind } from './messages.ts'

/**
 * How long a worker that took a mail may take to send it, in milliseconds, before another may: as long as the mailer's
 * time-outs let it. Somebody waits for the mail of a worker that was killed.
 */
const claimMs = 20_000

/** A mail to one account, to be rendered in its language when it is sent. Its id makes the Message-ID. */
@Entity('mails')
@Index('ix_mails_account', ['accountId', 'createdAt'])
export class MailOrder {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_mails' }) id: string
  @ForeignKey(() => Account, { name: 'fk_mails_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'kind' }) kind: MessageKind
  @Column('jsonb', { name: 'parameters' }) parameters: MessageParameters
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt: Date | null
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null

  /** A mail that waits to be sent. */
  static to(
    accountId: string,
    kind: MessageKind,
    parameters: MessageParameters,
    now: Date,
  ): MailOrder {
    return Object.assign(new MailOrder(), {
      id: newId(),
      accountId,
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
