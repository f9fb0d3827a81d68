import { fixedNoticeGroups, noticeGroups, type NoticeGroup } from '@emporium/domain'
import {
  defineProblem,
  notFound,
  type AccountActor,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { DigestLine } from '../digests/digest-line.entity.ts'
import { isTimeZone } from '../digests/next-morning.ts'
import { NotificationPreference } from './preference.entity.ts'
import type { PreferencesView } from './preference.schemas.ts'
import type { UnsubscribeTokens, Unsubscription } from './unsubscribe-tokens.ts'

/** Whoever has an account must learn what happens to it. */
export const noticeIsFixed = defineProblem(
  'notice-is-fixed',
  422,
  'These messages are about the account itself and cannot be turned off',
)

/** A wish for one group; how often mails come stays as it is unless it is said. */
export type Wish = { group: NoticeGroup; page: boolean; email: boolean; isDaily?: boolean }

/** Where a person is told what, for every group there is. */
export async function listPreferences(ctx: Ctx, accountId: string): Promise<PreferencesView> {
  const rows = await ctx.db.findBy(NotificationPreference, { accountId })
  return {
    items: noticeGroups.map((group) => {
      const isFixed = fixedNoticeGroups.includes(group)
      const row = isFixed ? undefined : rows.find((wish) => wish.group === group)
      const { page = true, email = true, isDaily = false } = row ?? {}
      return { group, page, email, isDaily, isFixed }
    }),
  }
}

/** Of groups that are no longer mailed, nothing waits for the mail of the day either. */
async function keep(tx: Tx, accountId: string, wishes: readonly Wish[]): Promise<void> {
  const kept = await tx.manager.findBy(NotificationPreference, { accountId })
  const rows = wishes.map((wish) => ({
    accountId,
    isDaily: kept.find(({ group }) => group === wish.group)?.isDaily ?? false,
    ...wish,
  }))
  await tx.manager.upsert(NotificationPreference, rows, ['accountId', 'group'])
  const ended = rows.filter(({ email }) => !email).map(({ group }) => group)
  if (ended.length > 0)
    await tx.manager.delete(DigestLine, { accountId, group: In(ended), mailId: IsNull() })
}

/** SP-5: says where one wants to be told what. Throws notice-is-fixed. */
export async function savePreferences(
  ctx: Ctx,
  actor: AccountActor,
  { items, timeZone }: { items: readonly Wish[]; timeZone?: string },
): Promise<void> {
  const isRefused = ({ group, page, email, isDaily }: Wish) =>
    fixedNoticeGroups.includes(group) && !(page && email && !isDaily)
  if (items.some(isRefused)) throw noticeIsFixed()
  const wishes = [...new Map(items.map((wish) => [wish.group, wish])).values()]
  await ctx.transaction(async (tx) => {
    await keep(tx, actor.id, wishes)
    if (timeZone && isTimeZone(timeZone))
      await tx.manager.update(Account, { id: actor.id }, { timeZone })
  })
}

/** What the link at the end of a mail ends; 404 for a link that is not of ours. */
export function openUnsubscription(tokens: UnsubscribeTokens, token: string): Unsubscription {
  const found = tokens.open(token)
  if (!found) throw notFound()
  return found
}

/** RFC 8058: no more mails of this topic; what is shown in the page stays. Saying it twice changes nothing. */
export async function unsubscribe(
  ctx: Ctx,
  { accountId, group: topic }: Unsubscription,
): Promise<void> {
  if (!(await ctx.db.existsBy(Account, { id: accountId }))) throw notFound()
  await ctx.transaction(async (tx) => {
    const rows = await tx.manager.findBy(NotificationPreference, { accountId })
    const ended =
      topic === 'daily'
        ? rows.filter(({ isDaily, email }) => isDaily && email)
        : [rows.find(({ group }) => group === topic) ?? { group: topic, page: true }]
    const wishes = ended.map(({ group, page }) => ({ group, page, email: false }))
    if (wishes.length > 0) await keep(tx, accountId, wishes)
  })
}
