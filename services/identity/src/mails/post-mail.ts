import { fixedNoticeGroups } from '@emporium/domain'
import type { Ctx, Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { MailOrder, type OutsideReader } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import { groupOf, mailOnly, type MessageKind, type NotificationKind } from './messages.ts'
import { SendMail } from './send-mail.job.ts'

/** Anybody can make us write to an address; nobody can make us write the same more often than this in an hour. */
export const sameMailsPerHour = 5
/** The same within a day to an address that never asked us for anything. */
export const sameMailsPerDay = 10
/** So many mails of one kind somebody gets one by one in an hour; a shop's best day must not bury its mailbox. */
export const singleMailsPerHour = 20
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
 * Whether somebody had so many mails of a kind within the hour that the next do not help any more: they come together with
 * the mail of the day, and in the page at once (SP-5). What is about the account itself never waits.
 */
export async function isRush(
  tx: Tx,
  ctx: Ctx,
  accountId: string,
  kind: NotificationKind,
): Promise<boolean> {
  if (fixedNoticeGroups.includes(groupOf(kind))) return false
  return wereSent(tx, ctx, { accountId, kind }, { most: singleMailsPerHour, hours: 1 })
}

async function order(tx: Tx, mail: MailOrder): Promise<void> {
  await tx.insert(mail)
  await tx.enqueue(SendMail, { mailId: mail.id })
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
  await order(tx, MailOrder.to(accountId, kind, parameters, ctx.now()))
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
  await order(tx, MailOrder.to(reader, kind, parameters, ctx.now()))
}
