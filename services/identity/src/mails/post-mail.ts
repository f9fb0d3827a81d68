import type { Ctx, Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { MailOrder, type OutsideReader } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import { mailOnly, type MessageKind } from './messages.ts'
import { SendMail } from './send-mail.job.ts'

/** Anybody can make us write to an address; nobody can make us write the same more often than this in an hour. */
export const sameMailsPerHour = 5
/** The same within a day to an address that never asked us for anything. */
export const sameMailsPerDay = 10
const hourMs = 60 * 60_000
/** What any account can have sent to an address that it names, however many accounts somebody has. */
const toNamedAddress: readonly MessageKind[] = ['confirm_new_email', 'team_invitation']

type Readers = { accountId: string } | { address: string }

/** Whether as many mails of this kind went to the reader within the last hours. */
async function wereSent(
  tx: Tx,
  ctx: Ctx,
  of: Readers & { kind: MessageKind },
  { most, hours }: { most: number; hours: number },
): Promise<boolean> {
  const createdAt = MoreThan(new Date(ctx.now().getTime() - hours * hourMs))
  return (await tx.manager.countBy(MailOrder, { ...of, createdAt })) >= most
}

async function isEnough(tx: Tx, ctx: Ctx, of: Readers & { kind: MessageKind }): Promise<boolean> {
  if (await wereSent(tx, ctx, of, { most: sameMailsPerHour, hours: 1 })) return true
  return 'address' in of && wereSent(tx, ctx, of, { most: sameMailsPerDay, hours: 24 })
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
  const isOwn = mailOnly.some((own) => own === kind)
  if (isOwn && (await isEnough(tx, ctx, { accountId, kind }))) return
  const { id: mailId } = await tx.save(MailOrder.to(accountId, kind, parameters, ctx.now()))
  await tx.enqueue(SendMail, { mailId })
}

/**
 * Orders a mail to an address that need not have an account. What any account can have sent there is dropped in silence
 * when there was enough of it within the hour or the day; for the rest whoever calls it bounds how often.
 */
export async function postMailTo(
  tx: Tx,
  ctx: Ctx,
  reader: OutsideReader,
  kind: MessageKind,
  parameters: MessageParameters,
): Promise<void> {
  const of = { address: reader.email, kind }
  if (toNamedAddress.includes(kind) && (await isEnough(tx, ctx, of))) return
  const { id: mailId } = await tx.save(MailOrder.to(reader, kind, parameters, ctx.now()))
  await tx.enqueue(SendMail, { mailId })
}
