import { idOf, notFound, type Ctx, type FileLinks, type SignedLink } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { Message } from '../messages/message.entity.ts'
import { Attachment } from './attachment.entity.ts'

/** Who reads a file: its uploader before it is sent, then whoever reads its message; notes are the desk's alone. */
async function mayRead({ actor, db }: Ctx, attachment: Attachment): Promise<boolean> {
  const subject = await db.findOneBy(ReviewCase, { id: attachment.caseId })
  if (!subject || !casePolicy.see(actor, subject)) return false
  if (attachment.messageId === null) return attachment.uploadedBy === idOf(actor)
  const message = await db.findOneBy(Message, { id: attachment.messageId })
  return message !== null && (!message.isInternal || casePolicy.noteInternally(actor, subject))
}

/** A file that the caller may read, or holds a signed link to; 404 for everybody else, as if it were not there (RV-7). */
export async function readableAttachment(
  ctx: Ctx,
  links: FileLinks,
  id: string,
  link: SignedLink = {},
): Promise<Attachment> {
  const attachment = await ctx.db.findOneBy(Attachment, { id })
  if (!attachment) throw notFound()
  if (links.accepts(id, link) || (await mayRead(ctx, attachment))) return attachment
  throw notFound()
}
