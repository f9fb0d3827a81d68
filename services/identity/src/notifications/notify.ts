import type { VendorRole } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import type { MessageParameters } from '../mails/message.ts'
import type { NotificationKind } from '../mails/messages.ts'
import { postMail } from '../mails/post-mail.ts'
import { TeamMember } from '../teams/team-member.entity.ts'
import { Notification } from './notification.entity.ts'

/** What is told. */
export type News = { kind: NotificationKind; parameters: MessageParameters }

/** Tells people something: in the page and by mail, in one transaction. Only active accounts are told. */
export async function notifyAccounts(
  ctx: Ctx,
  accountIds: readonly string[],
  { kind, parameters }: News,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const readers = await tx.manager.findBy(Account, { id: In([...accountIds]) })
    for (const { id } of readers.filter((reader) => reader.isActive)) {
      await tx.save(Notification.to(id, kind, parameters, ctx.now()))
      await postMail(tx, ctx, id, kind, parameters)
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
