import type { FileSlot } from '@emporium/domain'
import { notFound, type Ctx } from '@emporium/service-kit'
import type { Draft, SingleSlot } from '../drafts/draft.ts'
import { lockDraft, type Opened } from '../products/open-product.ts'
import { dropFile } from './drop-file.ts'
import { ProductFile } from './product-file.entity.ts'

function withoutSlot(draft: Draft, slot: SingleSlot): Partial<Draft> {
  const { [slot]: _gone, ...files } = draft.files
  return { files }
}

function withoutResource(draft: Draft, fileId: string): Partial<Draft> {
  return { resources: draft.resources.filter((resource) => resource.fileId !== fileId) }
}

/** Takes a file out of the draft; a resource file takes its resource with it. */
export function removeFile(
  ctx: Ctx,
  id: string,
  slot: FileSlot,
  resourceFile?: string,
): Promise<Opened> {
  return ctx.transaction(async (tx) => {
    const opened = await lockDraft(ctx, tx, id)
    const { version } = opened
    const fileId = slot === 'resource' ? resourceFile : version.draft.files[slot]
    const file = fileId ? await tx.find(ProductFile, { id: fileId, productId: id, slot }) : null
    if (!file) throw notFound()
    version.edit(
      slot === 'resource'
        ? withoutResource(version.draft, file.id)
        : withoutSlot(version.draft, slot),
      ctx.now(),
    )
    await tx.save(version)
    await dropFile(tx, file.id)
    return opened
  })
}
