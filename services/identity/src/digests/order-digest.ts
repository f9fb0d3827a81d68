import type { Ctx } from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { MailOrder } from '../mails/mail.entity.ts'
import { SendMail } from '../mails/send-mail.job.ts'
import { DigestLine } from './digest-line.entity.ts'

/**
 * Orders one mail of all that waits for a reader, and none when nothing does. What a mail took is marked in the same
 * transaction, so no other mail tells it again, however often this runs; the mail itself is sent as every mail is.
 */
export async function orderDigest(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const reader = await tx.lock(Account, accountId)
    const waiting = { accountId, mailId: IsNull() }
    if (!reader.isActive) return void (await tx.manager.delete(DigestLine, waiting))
    const lines = await tx.manager.find(DigestLine, { where: waiting, select: { id: true } })
    if (lines.length === 0) return
    const count = String(lines.length)
    const mail = await tx.save(MailOrder.to(accountId, 'daily_digest', { count }, ctx.now()))
    await tx.manager.update(DigestLine, { id: In(lines.map(({ id }) => id)) }, { mailId: mail.id })
    await tx.enqueue(SendMail, { mailId: mail.id })
  })
}
