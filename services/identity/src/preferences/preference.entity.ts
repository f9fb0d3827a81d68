import { fixedNoticeGroups, type NoticeGroup } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** Where somebody wants to be told things of one group; without a row, everywhere (SP-5). */
@Entity('notification_preferences')
export class NotificationPreference {
  @ForeignKey(() => Account, { name: 'fk_notification_preferences_account' })
  @PrimaryColumn('uuid', {
    name: 'account_id',
    primaryKeyConstraintName: 'pk_notification_preferences',
  })
  accountId: string
  /** Of the vocabulary's list; a row of a group that is no longer in it says nothing. */
  @PrimaryColumn('varchar', {
    name: 'notice_group',
    primaryKeyConstraintName: 'pk_notification_preferences',
  })
  group: NoticeGroup
  @Column('boolean', { name: 'page' }) page: boolean
  @Column('boolean', { name: 'email' }) email: boolean
  /** Mails of the group come together, once a day. */
  @Column('boolean', { name: 'is_daily', default: false }) isDaily: boolean
}

/** Where to tell a person things of a group. */
export async function wishOf(
  tx: Tx,
  accountId: string,
  group: NoticeGroup,
): Promise<Pick<NotificationPreference, 'page' | 'email' | 'isDaily'>> {
  const wish = fixedNoticeGroups.includes(group)
    ? null
    : await tx.find(NotificationPreference, { accountId, group })
  return wish ?? { page: true, email: true, isDaily: false }
}
