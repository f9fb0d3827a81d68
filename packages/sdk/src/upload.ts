import type { Api, paths } from './api.ts'

type PutFile = paths['/api/v1/products/{id}/files/{slot}']['put']

/** A file for a listing. */
export type SentFile = {
  productId: string
  /** What it is for; the marketplace examines whether it fits. */
  slot: PutFile['parameters']['path']['slot']
  /** What buyers who download it will find it called. */
  name: string
  content: Blob | Uint8Array<ArrayBuffer>
  signal?: AbortSignal
}

/** Puts a file into a slot of a draft; answers how it is stored, and the draft's new revision. */
export async function putFile(
  api: Api,
  { productId, slot, name, content, signal }: SentFile,
): Promise<PutFile['responses'][200]['content']['application/json']> {
  const form = new FormData()
  form.set('file', content instanceof Blob ? content : new Blob([content]), name)
  const { data } = await api.PUT('/api/v1/products/{id}/files/{slot}', {
    params: { path: { id: productId, slot } },
    body: form as never, // the document describes its fields; this is their form
    bodySerializer: () => form,
    ...(signal ? { signal } : {}),
  })
  if (!data) throw new Error('The marketplace answered nothing.')
  return data
}
