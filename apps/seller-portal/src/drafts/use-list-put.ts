import type { ProductFileView } from '@emporium/api-client'
import { fetchProduct } from '../products/products.api.ts'
import { putFile } from './draft.api.ts'
import { useDraft } from './draft.store.ts'
import type { ListFiles } from './list-files.ts'

/** How a file of a list of the draft is sent: at once, and named by the list afterwards (SA-1, ST-1). */
export function useListPut(slot: 'resource' | 'picture'): ListFiles['put'] {
  const draft = useDraft()
  return async (file, sending) => {
    let stored: ProductFileView | undefined
    await draft.change(async (id) => {
      stored = (await putFile(id, slot, file, sending)).file
      return fetchProduct(id)
    })
    if (!stored) throw new Error('the draft was closed while the file was being sent')
    return stored
  }
}
