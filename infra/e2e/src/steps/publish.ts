import assert from 'node:assert/strict'
import { ApiProblem, type paths } from '@emporium/api-client'
import type { RegionId } from '@emporium/domain'
import type { Person } from '../people/person.ts'
import type { Installation, KeyPair } from '../play/installation.ts'
import { until } from '../play/until.ts'

/** Begins a product; right after the approval the catalog may hear of the vendor a moment later. */
export async function beginProduct(seller: Person, type: 'image' | 'saas'): Promise<string> {
  const made = await until('the catalog to know the vendor', () =>
    seller.api.POST('/api/v1/products', { body: { type } }).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.problem.status === 403) return null
      throw error
    }),
  )
  assert(made.data)
  return made.data.id
}

/** Looks images up by key pair and chooses one (IM-2). */
export async function chooseImage(
  seller: Person,
  productId: string,
  key: KeyPair,
  regionId: RegionId,
  imageId: string,
): Promise<void> {
  const { data: found } = await seller.api.POST('/api/v1/image-lookups', {
    body: { ...key, regionId, pageNumber: 1 },
  })
  const image = found?.items.find((item) => item.imageId === imageId)
  assert(image?.usable, `${imageId} is in the account and usable`)
  const { data: product } = await seller.api.PUT('/api/v1/products/{id}/image', {
    params: { path: { id: productId } },
    body: { ...key, regionId, imageId },
  })
  assert(product, 'the image is chosen')
}

/** Sends a file into a slot of a draft, and answers its id. The generated client does not speak multipart; fetch does. */
export async function sendFile(
  installation: Installation,
  seller: Person,
  productId: string,
  file: { slot: string; name: string; type: string; bytes: Buffer },
): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
  const answer = await fetch(
    `${installation.url}/api/v1/products/${productId}/files/${file.slot}`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${seller.token()}` },
      body: form,
    },
  )
  assert.equal(answer.status, 200, `${file.slot}: ${await answer.clone().text()}`)
  const stored = (await answer.json()) as { file: { fileId: string } } // what the API's document says of it
  return stored.file.fileId
}

/** The revision of a draft, as If-Match wants it, once it can be edited: the mail of a rejection may be ahead of the catalog. */
export function revisionOf(seller: Person, productId: string): Promise<string> {
  return until('the draft can be edited', async () => {
    const { data, response } = await seller.api.GET('/api/v1/products/{id}', {
      params: { path: { id: productId } },
    })
    return data?.draft?.isEditable === true && response.headers.get('etag')
  })
}

/** What the wizard may send. */
type DraftFields =
  paths['/api/v1/products/{id}/draft']['patch']['requestBody']['content']['application/json']

/** Fills a draft's fields (IM-6…8). */
export async function fillDraft(
  seller: Person,
  productId: string,
  fields: DraftFields,
): Promise<void> {
  const ifMatch = await revisionOf(seller, productId)
  await seller.api.PATCH('/api/v1/products/{id}/draft', {
    params: { path: { id: productId }, header: { 'If-Match': ifMatch } },
    body: fields,
  })
}

/** Hands a draft in for review (IM-9); the catalog may hear of the confirmation as an ISV a moment later. */
export async function submit(seller: Person, productId: string): Promise<void> {
  const path = { params: { path: { id: productId } } }
  await until('the catalog to know that the vendor is confirmed', () =>
    seller.api.POST('/api/v1/products/{id}/submit', path).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.problem.type.endsWith('isv-confirmation-needed'))
        return null
      throw error
    }),
  )
}
