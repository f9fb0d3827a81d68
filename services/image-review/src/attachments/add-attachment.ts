import { attachmentTypes, faultOf, limits } from '@emporium/domain'
import {
  authorize,
  examineUpload,
  idOf,
  safeFileName,
  type Actor,
  type Ctx,
  type FileStore,
  type SentFile,
} from '@emporium/service-kit'
import { createHash } from 'node:crypto'
import { casePolicy } from '../cases/case.policy.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { caseClosed } from '../cases/case.problems.ts'
import { isOpen } from '../cases/case.stages.ts'
import { seenCase } from '../cases/view-case.query.ts'
import { Attachment } from './attachment.entity.ts'
import { tooManyAttachments } from './attachment.problems.ts'

/** Whoever may write may send a file along; in a closed case that is the desk, for its notes. */
function requireWriter(actor: Actor, subject: ReviewCase): void {
  const isNoted = casePolicy.noteInternally(actor, subject)
  if (isNoted) return
  authorize(casePolicy, actor, 'postMessage', subject)
  if (!isOpen(subject.status)) throw caseClosed()
}

/**
 * Takes a file for a message that is being written. It is told by its content, pictures are written anew, and its bytes
 * are stored first, under a key that nothing refers to yet: a crash leaves an orphan, never a row without bytes (RV-7).
 */
export async function addAttachment(
  ctx: Ctx,
  files: FileStore,
  caseId: string,
  sent: SentFile,
): Promise<Attachment> {
  requireWriter(ctx.actor, await seenCase(ctx, caseId))
  const examined = await examineUpload(sent.bytes, { types: attachmentTypes })
  const attachment = Attachment.of({
    caseId,
    uploadedBy: idOf(ctx.actor) ?? '',
    name: safeFileName(sent.name, examined.contentType),
    contentType: examined.contentType,
    bytes: examined.bytes.length,
    sha256: createHash('sha256').update(examined.bytes).digest('hex'),
    uploadedAt: ctx.now(),
  })
  await files.put(attachment.key, examined.bytes, examined.contentType)
  try {
    return await ctx.transaction(async (tx) => {
      // Uploads into one case count one after the other, so that many at once do not slip through together (S-6).
      requireWriter(ctx.actor, await tx.lock(ReviewCase, caseId))
      const limit = limits.caseAttachments
      if ((await tx.manager.countBy(Attachment, { caseId })) >= limit)
        throw tooManyAttachments({ because: faultOf('too-many-files-of-case', { limit }) })
      return tx.save(attachment)
    })
  } catch (error) {
    await files.remove(attachment.key)
    throw error
  }
}
