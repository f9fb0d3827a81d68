import type { VendorRole } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { keepForDigest } from '../digests/keep-for-digest.ts'
import { announce } from '../live/announce.ts'
import type { MessageParameters } from '../mails/message.ts'
import { groupOf, isQuiet, type NotificationKind } from '../mails/messages.ts'
import { isRush, postMail } from '../mails/post-mail.ts'
import { wishesOf } from '../preferences/preference.entity.ts'
import { TeamMember } from '../teams/team-member.entity.ts'
import { Notification } from './notification.entity.ts'

/** What is told. */
export type News = { kind: NotificationKind; parameters: MessageParameters }

/** Tells people something: in the page and by mail, as they wish, in one transaction. Only active accounts are told. */
export async function notifyAccounts(
  ctx: Ctx,
  accountIds: readonly string[],
  { kind, parameters }: News,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const readers = await tx.manager.findBy(Account, { id: In([...accountIds]) })
    const wishOf = await wishesOf(tx, accountIds, groupOf(kind))
    for (const reader of readers.filter(({ isActive }) => isActive)) {
      const { id } = reader
      const { page, email, isDaily } = wishOf(id)
      if (page) {
        const note = Notification.to(id, kind, parameters, ctx.now())
        tx.insertAtEnd(note)
        await announce(tx, ctx, [`account:${id}`], { type: 'notification', id: note.id })
      }
      if (!email || isQuiet(kind)) continue
      if (isDaily || (await isRush(tx, ctx, id, kind)))
        await keepForDigest(tx, ctx, reader, { kind, parameters })
      else await postMail(tx, ctx, id, kind, parameters)
    }
  })
}

/** Tells those of a vendor's team whom it concerns, but not the one who did it. */
export async function notifyTeam(
  ctx: Ctx,
  to: { vendorId: string; roles: readonly VendorRole[]; envelope: Envelope },
  news: News,
): Promise<void> {
  const members = await ctx.db.findBy(TeamMember, {
    vendorId: to.vendorId,
    role: In([...to.roles]),
  })
  const readers = members
    .map(({ accountId }) => accountId)
    .filter((id) => id !== to.envelope.actor.id)
  await notifyAccounts(ctx, readers, news)
}
