import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Emporium } from '@emporium/sdk'

/** What a SaaS product says of itself; the logo is a file. */
export type Listing = {
  name: string
  shortDescription: string
  detailsHtml: string
  supportHtml: string
  productUrl: string
  pricingDetails: string
  logo: string
}

/** Begins a product, fills it and hands it in for review. Answers its id, and what was only advised. */
export async function publishListing(emporium: Emporium, listing: Listing) {
  const { api } = emporium
  const { logo, ...fields } = listing
  const { data: begun } = await api.POST('/api/v1/products', { body: { type: 'saas' } })
  if (!begun) throw new Error('no product was begun')
  const path = { id: begun.id }
  await api.PATCH('/api/v1/products/{id}/draft', {
    params: { path, header: { 'If-Match': `"${begun.draft.revision}"` } },
    body: { ...fields, categoryId: 'business' },
  })
  const content = new Blob([await readFile(logo)])
  await emporium.putFile({ productId: begun.id, slot: 'logo', name: basename(logo), content })
  const { data: readiness } = await api.GET('/api/v1/products/{id}/readiness', { params: { path } })
  await api.POST('/api/v1/products/{id}/submit', { params: { path } })
  return { id: begun.id, advice: readiness?.findings.map(({ title }) => title) ?? [] }
}
