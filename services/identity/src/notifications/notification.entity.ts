import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { MessageParameters } from '../mails/message.ts'
import type { NotificationKind } from '../mails/messages.ts'

/** Something that a person is told in the page; the words are made when it is read, in the reader's language. */
@Entity('notifications')
@Index('ix_notifications_account', ['accountId', 'createdAt', 'id'])
export class Notification {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_notifications' }) id: string
  @ForeignKey(() => Account, { name: 'fk_notifications_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'kind' }) kind: NotificationKind
  @Column('jsonb', { name: 'parameters' }) parameters: MessageParameters
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null

  /** For one person, not read yet. */
  static to(
    accountId: string,
    kind: NotificationKind,
    parameters: MessageParameters,
    now: Date,
  ): Notification {
    return Object.assign(new Notification(), {
      id: newId(),
      accountId,
      kind,
      parameters,
      createdAt: now,
      readAt: null,
    })
  }
}
