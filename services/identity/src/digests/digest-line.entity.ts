import type { NoticeGroup } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { MailOrder } from '../mails/mail.entity.ts'
import type { MessageParameters } from '../mails/message.ts'
import type { NotificationKind } from '../mails/messages.ts'

/** Something that a person wants to read in the mail of the day; it waits until that mail has taken it (SP-5). */
@Entity('digest_lines')
@Index('ix_digest_lines_waiting', ['accountId', 'createdAt'], { where: 'mail_id IS NULL' })
@Index('ix_digest_lines_mail', ['mailId'])
export class DigestLine {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_digest_lines' }) id: string
  @ForeignKey(() => Account, { name: 'fk_digest_lines_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'notice_group' }) group: NoticeGroup
  @Column('varchar', { name: 'kind' }) kind: NotificationKind
  @Column('jsonb', { name: 'parameters' }) parameters: MessageParameters
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  /** The mail that tells it. */
  @ForeignKey(() => MailOrder, { name: 'fk_digest_lines_mail' })
  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId: string | null

  /** For the next mail of the day. */
  static waiting(
    line: Pick<DigestLine, 'accountId' | 'group' | 'kind' | 'parameters'>,
    now: Date,
  ): DigestLine {
    return Object.assign(new DigestLine(), { id: newId(), ...line, createdAt: now, mailId: null })
  }
}
