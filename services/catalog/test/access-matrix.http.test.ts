import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  accessOf,
  as,
  everybody,
  members,
  operationNamesOf,
  partiesOf,
  people,
  rowOf,
  type AccessMatrix,
  type TestActor,
} from '@emporium/testing'
import { campaignBody, runCampaign } from './campaigns.ts'
import { beginProduct, completeDraft, confirmedSeller, listProduct, putFile } from './factories.ts'
import { logo } from './files.ts'
import { openWorld, sellerKey, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let actors: ReturnType<typeof partiesOf>
let listed: { id: string; slug: string }
let running: { slug: string }
let picture: Awaited<ReturnType<typeof logo>>

beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  actors = partiesOf(world, seller.vendorId, ['catalog:read', 'catalog:write'])
  picture = await logo()
  listed = await listProduct(world, author(), 'saas')
  running = await runCampaign(world, { productIds: [listed.id] })
})
afterAll(() => world.stop())

/** A picture as small as one can be. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const staff = ['reviewer', 'onboarding_officer', 'admin'] as const
const publishers = ['owner', 'publisher', 'client'] as const
const requestReaders = [...members, 'client', 'reviewer', 'admin'] as const
const readers = [...members, 'client', ...staff] as const

/** Somebody else of the same team each time: uploads of one person are limited. */
const author = () => world.actors.seller({ vendorId: seller.vendorId })
const product = async () => ({ id: await beginProduct(world, seller) })
const submitted = async () => {
  const id = await completeDraft(world, author(), 'saas')
  await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
  return { id }
}
const withLogo = async () => {
  const { id } = await product()
  const { body } = await putFile(world, author(), id, 'logo', picture).expect(200)
  return { id, slot: 'logo', fileId: body.file.fileId as string }
}
const file = async () => ({ id: (await withLogo()).fileId })

const listedVersion = async () => {
  const { id } = await listProduct(world, author())
  const { body } = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
  return { id, versionId: body.versions[0].id as string }
}
const requested = async () => {
  const { id } = await listProduct(world, author(), 'saas')
  const body = { kind: 'remove_product', reason: 'No longer kept up.' }
  const path = `/api/v1/products/${id}/change-requests`
  const answer = await as(world.app, seller).post(path).send(body).expect(201)
  return { id: answer.body.id as string }
}
/** The removal of a last version, which waits for a second admin. */
const heldAct = async () => {
  const { id, versionId } = await listedVersion()
  const wish = { kind: 'remove_version', reason: 'A hole.', versionId }
  const path = `/api/v1/products/${id}/change-requests`
  const { body: asked } = await as(world.app, seller).post(path).send(wish).expect(201)
  const admin = as(world.app, world.actors.staff('admin'))
  await admin.post(`/api/v1/change-requests/${asked.id}/approve`).send({}).expect(202)
  const { body } = await admin.get(`/api/v1/held-acts/catalog?subjectId=${id}`).expect(200)
  return { id: body.items[0].id as string }
}
const operations = { may: ['admin'] } as const
const editors = ['onboarding_officer', 'admin'] as const
const campaign = async () => {
  const body = campaignBody(world, { productIds: [listed.id] })
  const officer = as(world.app, world.actors.staff('onboarding_officer'))
  const answer = await officer.post('/api/v1/campaigns').send(body).expect(201)
  return { id: answer.body.id as string }
}

/** Who may call what of the catalog, for a product of `seller` (IM-9, ON-10, RV-7). */
const matrix: AccessMatrix = {
  listRegions: { may: everybody },
  listCategories: { may: everybody },
  listInstanceTypes: { may: everybody },
  searchProducts: { may: everybody },
  getSeller: { may: everybody, at: () => ({ slug: 'larch-systems' }) },
  listSellerProducts: { may: everybody, at: () => ({ slug: 'larch-systems' }) },
  listRelatedProducts: { may: everybody, at: () => ({ slug: listed.slug }) },
  getHighlights: { may: everybody },
  getSitemap: { may: everybody },
  listSitemapProducts: { may: everybody },
  listSitemapSellers: { may: everybody },
  suggestProducts: { may: everybody, query: { q: 'harbor' } },
  lookUpImages: {
    may: [...publishers, 'foreign_owner', 'foreign_client'],
    body: { ...sellerKey, regionId: 'cn-hangzhou' },
  },
  countImages: { may: [...publishers, 'foreign_owner', 'foreign_client'], body: sellerKey },
  listProducts: { may: [...readers, 'foreign_owner', 'foreign_client'] },
  getProduct: { may: readers, at: product },
  getReadiness: { may: readers, at: product },
  previewProduct: { may: readers, at: product },
  patchDraft: { may: publishers, at: product, body: { name: 'Harbor' } },
  chooseImage: {
    may: publishers,
    at: product,
    body: { ...sellerKey, regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' },
  },
  submitProduct: {
    may: publishers,
    at: async () => ({ id: await completeDraft(world, author(), 'saas') }),
  },
  createProduct: {
    may: [...publishers, 'foreign_owner', 'foreign_client'],
    body: { type: 'image' },
  },
  withdrawProduct: { may: publishers, at: submitted },
  discardProduct: { may: publishers, at: product },
  addVersion: { may: publishers, at: product },
  removeProduct: { may: ['admin'], at: product },
  linkFile: { may: readers, at: file },
  removeFile: { may: publishers, at: withLogo },
  putFile: {
    may: publishers,
    at: async () => ({ ...(await product()), slot: 'logo' }),
    file: { field: 'file', name: 'logo.png', bytes: onePixel },
  },
  putProposalFile: {
    may: publishers,
    at: () => ({ id: listed.id, slot: 'logo' }),
    file: { field: 'file', name: 'logo.png', bytes: onePixel },
  },
  readFile: { may: readers, at: file, isOpen: true },
  getImageLookupPolicy: { may: everybody },
  getStorefrontProduct: { may: everybody, at: () => ({ slug: listed.slug }) },
  listWishes: { may: people },
  markWishes: { may: people },
  putWish: { may: people, at: () => ({ id: listed.id }), body: { isFollowed: false } },
  dropWish: { may: people, at: () => ({ id: listed.id }) },
  addAddendum: {
    may: publishers,
    at: listedVersion,
    body: { text: 'Also runs on ARM.' },
  },
  // Of a sheet that nobody knows; who may of one that is confirmed stands in sheets.http.test.ts.
  startProductFromSheet: { may: [] },
  requestChange: {
    may: publishers,
    at: () => listProduct(world, author(), 'saas'),
    body: { kind: 'remove_product', reason: 'No longer kept up.' },
  },
  listChangeRequests: { may: [...requestReaders, 'foreign_owner', 'foreign_client'] },
  summariseChangeRequests: { may: ['admin'] },
  getChangeRequest: { may: requestReaders, at: requested },
  writeChangeMessage: {
    may: [...publishers, 'reviewer', 'admin'],
    at: requested,
    body: { text: 'When?' },
  },
  withdrawChange: { may: publishers, at: requested },
  approveChange: { may: ['admin'], at: requested, body: {} },
  declineChange: { may: ['admin'], at: requested, body: { answer: 'Buyers need it.' } },
  listCatalogHeldActs: { may: staff },
  proceedWithCatalogAct: { may: ['admin'], at: heldAct },
  cancelCatalogAct: { may: ['admin'], at: heldAct, body: { reason: 'Not yet.' } },
  viewFeatured: { may: editors },
  setFeatured: { may: editors, body: { places: [] } },
  listCampaigns: { may: editors },
  createCampaign: { may: editors, body: () => campaignBody(world) },
  viewCampaign: { may: editors, at: campaign },
  editCampaign: { may: editors, at: campaign, body: () => campaignBody(world) },
  publishCampaign: { may: editors, at: campaign },
  endCampaign: { may: editors, at: campaign },
  previewCampaign: { may: editors, at: campaign },
  getCampaignPage: {
    may: everybody,
    at: () => ({ slug: running.slug }),
  },
  listCatalogAuditEntries: operations,
  exportCatalogAuditEntries: operations,
  verifyCatalogAuditChain: operations,
  getCatalogQueue: operations,
  listCatalogParkedMessages: operations,
  // There is no such message: an admin is told so.
  replayCatalogParkedMessage: { may: [] },
}

describe('S-1 ASVS 8.1 who may call what of the catalog', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('catalog')
    expect(Object.keys(matrix).toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('catalog', matrix, operationId)
    const { expected, found } = await accessOf(world, operation, row, actors)
    expect(found).toEqual(expected)
  })
})
