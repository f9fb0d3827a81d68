import type { Ctx, FileStore } from '@emporium/service-kit'
import { IsNull, LessThan } from 'typeorm'
import { Attachment } from './attachment.entity.ts'

/** Files that were taken and never sent go after a day: nobody can read them but who has given up on them (RV-7). */
export async function sweepAttachments(ctx: Ctx, files: FileStore): Promise<void> {
  const uploadedAt = LessThan(new Date(ctx.now().getTime() - 24 * 60 * 60_000))
  const left = await ctx.db.find(Attachment, {
    where: { messageId: IsNull(), uploadedAt },
    take: 500,
  })
  for (const { id, key } of left) {
    // One that is being sent this very moment stays.
    const { affected } = await ctx.db.delete(Attachment, { id, messageId: IsNull() })
    if (affected) await files.remove(key)
  }
}
