import { ConversationMessage } from '../src/conversations/conversation-message.entity.ts'
import { Conversation } from '../src/conversations/conversation.entity.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@emporium/service-kit'
import {
  accessOf,
  as,
  operationNamesOf,
  rowOf,
  partiesOf,
  people,
  type AccessMatrix,
} from '@emporium/testing'
import {
  buildListing,
  buyerKey,
  eulaHash,
  listProduct,
  listVersion,
  orderOf,
  subscribeTo,
  type Listed,
} from './factories.ts'
import { accounts, startWorld, type World } from './simulated-cloud.ts'

let world: World
let actors: ReturnType<typeof partiesOf>
let product: Listed
let site: Listed
let token: string
const newerVersion = newId()

beforeAll(async () => {
  world = await startWorld()
  product = await listProduct(world.service)
  await listVersion(world.service, { ...product, versionId: newerVersion })
  const { vendorId } = product
  const saas = { productUrl: 'https://larch.example/start', pricingDetails: '', resources: [] }
  site = await listProduct(world.service, {
    vendorId,
    listing: buildListing({ type: 'saas', image: null, saas }),
  })
  actors = partiesOf(world.service, vendorId, ['orders:read'])
  const { body } = await as(world.service.app, actors.buyer).post(
    `/api/v1/storefront/products/${site.slug}/hand-over`,
  )
  token = new URL(body.url).searchParams.get('emporium_token') ?? ''
})
afterAll(() => world.stop())

/** A fresh one: the one before is over. */
const subscription = async () => {
  const { body } = await as(world.service.app, actors.buyer)
    .get('/api/v1/subscriptions')
    .query({ productId: product.productId, status: 'active' })
  for (const { id } of body.items)
    await as(world.service.app, actors.buyer).post(`/api/v1/subscriptions/${id}/cancel`).expect(200)
  return { id: await subscribeTo(world.service, product, actors.buyer) }
}
/** A sharing of the buyer's, which needs no key to be made. */
const deployment = async () => {
  const { vendorId } = product
  const { subscriptionId } = await world.subscribed({ vendorId }, actors.buyer)
  const { body } = await world.share(actors.buyer, subscriptionId).expect(202)
  return { id: body.id as string }
}

const words = { subject: 'Hello', text: 'A word.' }
/** A message of the owning vendor to the buyer, however many there were today. */
const conversation = async () => {
  const { manager } = world.service.dataSource
  const { productId, vendorId, name: productName, slug: productSlug } = product
  const of = { vendorId, vendorName: 'Larch', productId, productName, productSlug }
  const between = { ...of, buyerId: actors.buyer.id, buyerCode: 'b-7f3kq9mzt2', subject: 'Hello' }
  const { id } = await manager.save(Conversation.begin(between, world.service.clock.now()))
  const by = { side: 'seller', authorId: actors.owner.id, authorName: 'Sam' } as const
  const said = { conversationId: id, ...by, text: 'A word.' }
  const { id: messageId } = await manager.save(
    ConversationMessage.of(said, world.service.clock.now()),
  )
  return { id, messageId }
}
const announcement = async () => {
  const { vendorId } = product
  const listed = await listProduct(world.service, { vendorId })
  await subscribeTo(world.service, listed, actors.buyer)
  const { body } = await as(world.service.app, actors.owner)
    .post('/api/v1/announcements')
    .send({ ...words, kind: 'news', productId: listed.productId })
    .expect(201)
  return { id: body.id as string }
}
const reported = async () => {
  const { messageId } = await conversation()
  await as(world.service.app, actors.buyer)
    .post('/api/v1/message-reports')
    .send({ kind: 'message', messageId, code: 'spam' })
    .expect(204)
  return { id: messageId }
}
const speakers = ['owner', 'support'] as const
const sellers = ['owner', 'finance', 'read_only', 'foreign_owner'] as const
const orders = { may: [...sellers, 'client', 'foreign_client', 'admin'] } as const
const operations = { may: ['admin'] } as const

/** Who may call what of transactions, for subscriptions of `buyer` to a product of the owning vendor (ST-2…4, SP-2). */
const matrix: AccessMatrix = {
  // Whoever works for the seller is told why not (422): subscriptions.http.test.ts.
  subscribe: { may: people, body: () => orderOf(product) },
  listSubscriptions: { may: people },
  getSubscription: { may: ['buyer', 'admin'], at: subscription },
  cancelSubscription: { may: ['buyer', 'admin'], at: subscription },
  upgradeSubscription: {
    may: ['buyer'],
    at: subscription,
    body: { versionId: newerVersion, eulaHash, eulaAccepted: true },
  },
  deploy: { may: ['buyer'], at: subscription, body: { mode: 'share', accountId: accounts.buyer } },
  listDeployments: { may: ['buyer', 'admin'], at: subscription },
  getDeployment: { may: ['buyer', 'admin'], at: deployment },
  retryDeployment: { may: ['buyer'], at: deployment, body: {} },
  refreshDeployment: { may: ['buyer'], at: deployment, body: buyerKey },
  releaseDeployment: { may: ['buyer'], at: deployment, body: {} },
  listOrders: orders,
  listOrderChoices: orders,
  getOrder: { may: ['owner', 'finance', 'read_only', 'client', 'admin'], at: subscription },
  exportOrders: orders,
  getReportSummary: orders,
  // Whoever works for the seller is told why not (422): orders.http.test.ts.
  handOver: { may: people, at: () => ({ slug: site.slug }) },
  // The program that may nothing else has just this scope.
  resolveHandOver: { may: ['scopeless_client'], body: () => ({ token }) },
  listAnnouncements: { may: [...speakers, 'foreign_owner'] },
  listAudiences: { may: [...speakers, 'foreign_owner'] },
  getReach: { may: speakers, query: () => ({ productId: product.productId, kind: 'news' }) },
  sendAnnouncement: {
    may: speakers,
    body: () => ({ ...words, kind: 'news', productId: product.productId }),
  },
  listConversations: { may: [...speakers, 'foreign_owner'] },
  // There is no such buyer: those who may are told so.
  openConversation: {
    may: speakers,
    body: () => ({ ...words, productId: product.productId, buyerId: 'b-nobody' }),
  },
  getConversation: { may: ['buyer', ...speakers], at: conversation },
  writeMessage: { may: ['buyer', ...speakers], at: conversation, body: { text: 'A word.' } },
  listInbox: { may: people },
  getReceivedAnnouncement: { may: ['buyer'], at: announcement },
  readAnnouncement: { may: ['buyer'], at: announcement },
  readConversation: { may: ['buyer'], at: conversation },
  listContactWishes: { may: people },
  saveContactWish: { may: people, body: { announcements: ['news'] } },
  saveVendorWish: {
    may: people,
    at: () => ({ vendorId: product.vendorId }),
    body: { announcements: ['security_fix'], isBlocked: false },
  },
  listReportedMessages: { may: ['reviewer', 'admin'] },
  withdrawMessage: { may: ['reviewer', 'admin'], at: reported, body: { reason: 'A lie.' } },
  keepMessage: { may: ['reviewer', 'admin'], at: reported, body: {} },
  // For those alone to whom it was sent: message-reports.http.test.ts.
  reportMessage: {
    may: [],
    body: () => ({ kind: 'message', messageId: newId(), code: 'spam' }),
  },
  listTransactionsAuditEntries: operations,
  exportTransactionsAuditEntries: operations,
  verifyTransactionsAuditChain: operations,
  getTransactionsQueue: operations,
  listTransactionsParkedMessages: operations,
  // There is no such message: an admin is told so.
  replayTransactionsParkedMessage: { may: [] },
}

describe('S-1 ASVS 8.1 who may call what of transactions', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('transactions')
    expect(Object.keys(matrix).toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('transactions', matrix, operationId)
    const { expected, found } = await accessOf(world.service, operation, row, actors)
    expect(found).toEqual(expected)
  })
})
