import type { paths, ProductFileView, ProductView, SavedDraftView } from '@emporium/api-client'
import type { FileSlot, RegionId } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn, session } from '../api.ts'
import type { Sending } from './use-upload.ts'

/** Any subset of the wizard's fields. */
export type DraftChange =
  paths['/api/v1/products/{id}/draft']['patch']['requestBody']['content']['application/json']

/** The image that a seller picks, with the key pair that proves whose it is; nothing of the key is kept (IM-2). */
export type ImageChoice = {
  accessKeyId: string
  accessKeySecret: string
  regionId: RegionId
  imageId: string
}

/** Changes fields of the revision that was edited; 412 when there is a newer one. */
export function patchDraft(
  id: string,
  revision: number,
  body: DraftChange,
): Promise<SavedDraftView> {
  const params = { path: { id }, header: { 'If-Match': `"${revision}"` } }
  return bodyOf(api.PATCH('/api/v1/products/{id}/draft', { params, body }))
}

/** Makes an image the draft's, and shares it with the platform. */
export function chooseImage(id: string, body: ImageChoice): Promise<ProductView> {
  return bodyOf(api.PUT('/api/v1/products/{id}/image', { params: { path: { id } }, body }))
}

/** Sends a file into a slot (IM-6, SA-1). */
export async function putFile(
  id: string,
  slot: FileSlot,
  file: File,
  sending: Sending,
): Promise<{ file: ProductFileView; revision: number }> {
  const answer = await session.upload({
    path: `/api/v1/products/${id}/files/${slot}`,
    file,
    ...sending,
  })
  return answer as { file: ProductFileView; revision: number } // what the API's document says of it
}

/** Takes a file out of the draft. */
export async function removeFile(id: string, slot: FileSlot): Promise<void> {
  await api.DELETE('/api/v1/products/{id}/files/{slot}', { params: { path: { id, slot } } })
}

/** Keys of what belongs to a draft. */
export const draftKeys = {
  readiness: (id: string) => ['products', 'readiness', id] as const,
  preview: (id: string) => ['products', 'preview', id] as const,
}

/** The product page as buyers will see it, and what only the reviewer sees (IM-9). */
export function usePreview(id: () => string) {
  const query = useQuery({
    key: () => draftKeys.preview(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/products/{id}/preview', { params: { path: { id: id() } } })),
  })
  return {
    preview: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}
