import { fixedNoticeGroups, type NoticeGroup } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, In, PrimaryColumn } from 'typeorm'
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

/** Where somebody is told things. */
export type Wish = Pick<NotificationPreference, 'page' | 'email' | 'isDaily'>

const everywhere: Wish = { page: true, email: true, isDaily: false }

/** Where to tell people things of a group, by their accounts. */
export async function wishesOf(
  tx: Tx,
  accountIds: readonly string[],
  group: NoticeGroup,
): Promise<(accountId: string) => Wish> {
  if (fixedNoticeGroups.includes(group)) return () => everywhere
  const found = await tx.manager.findBy(NotificationPreference, {
    accountId: In([...accountIds]),
    group,
  })
  const wishes = new Map(found.map((wish) => [wish.accountId, wish]))
  return (accountId) => wishes.get(accountId) ?? everywhere
}
