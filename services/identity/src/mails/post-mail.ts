import type { Ctx, Tx } from '@emporium/service-kit'
import { MailOrder } from './mail.entity.ts'
import type { MessageKind, MessageParameters } from './messages.ts'
import { SendMail } from './send-mail.job.ts'

/** Orders a mail to an account; it is written and sent after the commit. */
export async function postMail(
  tx: Tx,
  ctx: Ctx,
  accountId: string,
  kind: MessageKind,
  parameters: MessageParameters,
): Promise<void> {
  const { id: mailId } = await tx.save(MailOrder.to(accountId, kind, parameters, ctx.now()))
  await tx.enqueue(SendMail, { mailId })
}
