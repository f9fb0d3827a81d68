import type { Ctx, Tx } from '@emporium/service-kit'
import { IsNull, MoreThan } from 'typeorm'
import type { Account } from '../accounts/account.entity.ts'
import type { MessageParameters } from '../mails/message.ts'
import { groupOf, type NotificationKind } from '../mails/messages.ts'
import { DigestLine } from './digest-line.entity.ts'
import { nextMorning } from './next-morning.ts'
import { SendDigest } from './send-digest.job.ts'

const dayMs = 24 * 60 * 60_000

/** Keeps something for the mail of the next morning, which the first that waits orders (SP-5). */
export async function keepForDigest(
  tx: Tx,
  ctx: Ctx,
  { id: accountId, timeZone }: Account,
  news: { kind: NotificationKind; parameters: MessageParameters },
): Promise<void> {
  const now = ctx.now()
  // Nothing waits longer than a day unless its mail was lost; then this orders another.
  const isOrdered = await tx.manager.existsBy(DigestLine, {
    accountId,
    mailId: IsNull(),
    createdAt: MoreThan(new Date(now.getTime() - dayMs)),
  })
  await tx.insert(DigestLine.waiting({ accountId, group: groupOf(news.kind), ...news }, now))
  if (isOrdered) return
  const delayMs = nextMorning(now, timeZone).getTime() - now.getTime()
  await tx.enqueue(SendDigest, { accountId }, { delayMs })
}
