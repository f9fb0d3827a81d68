import { defineJob, runs, type FileStore, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import { ProductFile } from './product-file.entity.ts'

/** Removes the bytes of a file that no row refers to any more. */
export const RemoveBytes = defineJob('catalog.remove-bytes', { key: Type.String() })

/** Does {@link RemoveBytes}; bytes that are gone already are no error. */
export const removeBytes = (files: FileStore) =>
  runs(RemoveBytes, (_ctx, { key }) => files.remove(key))

/** Forgets a file that the draft no longer refers to, unless a submission has frozen it (IM-9). */
export async function dropFile(tx: Tx, fileId: string): Promise<void> {
  const file = await tx.lockIfThere(ProductFile, { id: fileId })
  if (!file || file.isFrozen) return
  await tx.manager.delete(ProductFile, { id: fileId })
  await tx.enqueue(RemoveBytes, { key: file.key })
}
