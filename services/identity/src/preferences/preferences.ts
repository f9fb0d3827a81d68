import { fixedNoticeGroups, noticeGroups, type NoticeGroup } from '@emporium/domain'
import { defineProblem, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { NotificationPreference } from './preference.entity.ts'
import type { PreferencesView } from './preference.schemas.ts'
import type { UnsubscribeTokens, Unsubscription } from './unsubscribe-tokens.ts'

/** Whoever has an account must learn what happens to it. */
export const noticeIsFixed = defineProblem(
  'notice-is-fixed',
  422,
  'These messages are about the account itself and cannot be turned off',
)

/** A wish for one group. */
export type Wish = { group: NoticeGroup; page: boolean; email: boolean }

/** Where a person is told what, for every group there is. */
export async function listPreferences(ctx: Ctx, accountId: string): Promise<PreferencesView> {
  const rows = await ctx.db.findBy(NotificationPreference, { accountId })
  return {
    items: noticeGroups.map((group) => {
      const isFixed = fixedNoticeGroups.includes(group)
      const row = isFixed ? undefined : rows.find((wish) => wish.group === group)
      return { group, page: row?.page ?? true, email: row?.email ?? true, isFixed }
    }),
  }
}

async function keep(ctx: Ctx, accountId: string, wishes: readonly Wish[]): Promise<void> {
  const rows = wishes.map((wish) => ({ accountId, ...wish }))
  await ctx.transaction(async ({ manager }) => {
    await manager.upsert(NotificationPreference, rows, ['accountId', 'group'])
  })
}

/** SP-5: says where one wants to be told what. Throws notice-is-fixed. */
export async function savePreferences(
  ctx: Ctx,
  actor: AccountActor,
  wishes: readonly Wish[],
): Promise<void> {
  const isRefused = ({ group, page, email }: Wish) =>
    fixedNoticeGroups.includes(group) && !(page && email)
  if (wishes.some(isRefused)) throw noticeIsFixed()
  await keep(ctx, actor.id, [...new Map(wishes.map((wish) => [wish.group, wish])).values()])
}

/** What the link at the end of a mail ends; 404 for a link that is not of ours. */
export function openUnsubscription(tokens: UnsubscribeTokens, token: string): Unsubscription {
  const found = tokens.open(token)
  if (!found) throw notFound()
  return found
}

/** RFC 8058: no more mails of this group; what is shown in the page stays. Saying it twice changes nothing. */
export async function unsubscribe(ctx: Ctx, { accountId, group }: Unsubscription): Promise<void> {
  if (!(await ctx.db.existsBy(Account, { id: accountId }))) throw notFound()
  const row = await ctx.db.findOneBy(NotificationPreference, { accountId, group })
  await keep(ctx, accountId, [{ group, page: row?.page ?? true, email: false }])
}
