import type { Ctx, Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { MailOrder, type OutsideReader } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import { mailOnly, type MessageKind } from './messages.ts'
import { SendMail } from './send-mail.job.ts'

/** Anybody can make us write to an address; nobody can make us write the same more often than this in an hour. */
export const sameMailsPerHour = 5
const hourMs = 60 * 60_000

async function isEnough(tx: Tx, ctx: Ctx, accountId: string, kind: MessageKind): Promise<boolean> {
  if (!mailOnly.some((own) => own === kind)) return false
  const createdAt = MoreThan(new Date(ctx.now().getTime() - hourMs))
  return (await tx.manager.countBy(MailOrder, { accountId, kind, createdAt })) >= sameMailsPerHour
}

/**
 * Orders a mail to an account; it is written and sent after the commit. Mails about the account itself, which strangers
 * can ask for, are dropped in silence when there were enough of them within the hour.
 */
export async function postMail(
  tx: Tx,
  ctx: Ctx,
  accountId: string,
  kind: MessageKind,
  parameters: MessageParameters,
): Promise<void> {
  if (await isEnough(tx, ctx, accountId, kind)) return
  const { id: mailId } = await tx.save(MailOrder.to(accountId, kind, parameters, ctx.now()))
  await tx.enqueue(SendMail, { mailId })
}

/** Orders a mail to an address that need not have an account. Whoever calls it bounds how often. */
export async function postMailTo(
  tx: Tx,
  ctx: Ctx,
  reader: OutsideReader,
  kind: MessageKind,
  parameters: MessageParameters,
): Promise<void> {
  const { id: mailId } = await tx.save(MailOrder.to(reader, kind, parameters, ctx.now()))
  await tx.enqueue(SendMail, { mailId })
}
