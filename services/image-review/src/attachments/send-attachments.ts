import { faultAt } from '@emporium/domain'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import type { Message } from '../messages/message.entity.ts'
import { Attachment } from './attachment.entity.ts'

/** Sends files along with a message: those that its author has put into this case and not sent yet, each once (RV-7). */
export async function sendAttachments(
  tx: Tx,
  { id: messageId, caseId, authorId: uploadedBy }: Message,
  ids: readonly string[],
): Promise<Attachment[]> {
  if (ids.length === 0) return []
  const where = { id: In([...ids]), caseId, uploadedBy, messageId: IsNull() }
  const found = await tx.manager.findBy(Attachment, where)
  const errors = ids.flatMap((id, at) =>
    found.some((one) => one.id === id) ? [] : [faultAt(`#/attachmentIds/${at}`, 'attachment-none')],
  )
  if (errors.length > 0) throw invalidRequest({ errors })
  const sent = ids.flatMap((id) => found.filter((one) => one.id === id))
  return tx.manager.save(sent.map((one, position) => Object.assign(one, { messageId, position })))
}
