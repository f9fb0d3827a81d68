import { isSingleSlot, type FileSlot } from '@emporium/domain'
import { notFound, type Ctx } from '@emporium/service-kit'
import type { Draft } from '../drafts/draft.ts'
import { lockDraft, type Opened } from '../products/open-product.ts'
import { dropFile } from './drop-file.ts'
import { ProductFile } from './product-file.entity.ts'

function without(draft: Draft, { id, slot }: ProductFile): Partial<Draft> {
  const isOther = (entry: { fileId: string | null }) => entry.fileId !== id
  if (slot === 'resource') return { resources: draft.resources.filter(isOther) }
  if (slot === 'picture') return { pictures: draft.pictures?.filter(isOther) ?? [] }
  const { [slot]: _gone, ...files } = draft.files
  return { files }
}

/** Takes a file out of the draft; a file of a list takes its entry with it. */
export function removeFile(
  ctx: Ctx,
  id: string,
  slot: FileSlot,
  fileOfList?: string,
): Promise<Opened> {
  return ctx.transaction(async (tx) => {
    const opened = await lockDraft(ctx, tx, id)
    const { version } = opened
    const fileId = isSingleSlot(slot) ? version.draft.files[slot] : fileOfList
    const file = fileId ? await tx.find(ProductFile, { id: fileId, productId: id, slot }) : null
    if (!file) throw notFound()
    version.edit(without(version.draft, file), ctx.now())
    await tx.save(version)
    await dropFile(tx, file.id)
    return opened
  })
}
