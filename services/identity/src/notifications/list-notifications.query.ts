import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type AccountActor, type Ctx, type Page } from '@emporium/service-kit'
import { Brackets, IsNull } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { Language } from '../accounts/languages.ts'
import { wordsOf } from '../mails/messages.ts'
import { Notification } from './notification.entity.ts'
import type { NotificationView } from './notification.schemas.ts'

/** What the list may be narrowed by. */
export type NotificationFilter = { unread?: boolean; limit?: number; cursor?: string }

function present(row: Notification, language: Language): NotificationView {
  const { title, body, path: link } = wordsOf(row.kind, language, row.parameters)
  return {
    id: row.id,
    kind: row.kind,
    title,
    body,
    link,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }
}

/** What is shown in a page is in the page's language; a program gets that of its account. */
async function languageFor(ctx: Ctx, { id }: AccountActor): Promise<Language> {
  return ctx.language ?? (await ctx.db.findOneByOrFail(Account, { id })).language
}

/** How many notifications a person has not read. */
export function countUnread(ctx: Ctx, actor: AccountActor): Promise<number> {
  return ctx.db.countBy(Notification, { accountId: actor.id, readAt: IsNull() })
}

/** One new notification of a person in words, and how many wait; null when it is gone or of somebody else. */
export async function viewNotification(
  ctx: Ctx,
  actor: AccountActor,
  id: string,
): Promise<{ item: NotificationView; unreadCount: number } | null> {
  const row = await ctx.db.findOneBy(Notification, { id, accountId: actor.id })
  if (!row) return null
  const language = await languageFor(ctx, actor)
  return { item: present(row, language), unreadCount: await countUnread(ctx, actor) }
}

/** One's own notifications, newest first, in the language of the page, else of the account. */
export async function listNotifications(
  ctx: Ctx,
  actor: AccountActor,
  filter: NotificationFilter,
): Promise<Page<NotificationView>> {
  const { limit = limits.pageSize } = filter
  const language = await languageFor(ctx, actor)
  const query = ctx.db
    .createQueryBuilder(Notification, 'notification')
    .where('notification.accountId = :accountId', { accountId: actor.id })
    .orderBy('notification.createdAt', 'DESC')
    .addOrderBy('notification.id', 'DESC')
    .limit(limit + 1)
  if (filter.unread) query.andWhere('notification.readAt IS NULL')
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(
      new Brackets((where) =>
        where.where(
          '(notification.createdAt, notification.id) < (:key::timestamptz, :id::uuid)',
          after,
        ),
      ),
    )
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.createdAt.toISOString(), id: row.id }),
    (row) => present(row, language),
  )
}
