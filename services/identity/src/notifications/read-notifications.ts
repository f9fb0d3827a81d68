import type { AccountActor, Ctx } from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import { Notification } from './notification.entity.ts'

/** Marks one's own notifications as read: those named, or all. Those of others are left alone, without a word. */
export async function readNotifications(
  ctx: Ctx,
  actor: AccountActor,
  which: { ids: readonly string[] } | { all: true },
): Promise<void> {
  await ctx.transaction(async ({ manager }) => {
    const mine = { accountId: actor.id, readAt: IsNull() }
    await manager.update(
      Notification,
      'ids' in which ? { ...mine, id: In([...which.ids]) } : mine,
      { readAt: ctx.now() },
    )
  })
}
