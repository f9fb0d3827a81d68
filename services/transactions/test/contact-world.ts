import { announcementKinds } from '@emporium/domain'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { transactions } from '../src/app.ts'
import { Subscription } from '../src/subscriptions/subscription.entity.ts'
import { environment, listProduct, subscribeTo, type Listed } from './factories.ts'

/** A seller with one subscriber, or more. */
export type Pair = { product: Listed; seller: TestActor; buyer: TestActor; buyerId: string }

/** The service, and what people do with messages in it. */
export async function startContact() {
  const service: TestService = await createTestService(transactions, { environment })
  const { app, actors, dataSource } = service
  const subscription = async (id: string) =>
    dataSource.manager.findOneByOrFail(Subscription, { id })
  const one = (of: Pair, overrides: object = {}) => ({
    productId: of.product.productId,
    buyerId: of.buyerId,
    subject: 'About your server',
    text: 'Please update.',
    ...overrides,
  })
  const all = (of: Pair, overrides: object = {}) => ({
    productId: of.product.productId,
    kind: 'security_fix',
    subject: 'Update to V1.1',
    text: 'It mends a leak.',
    ...overrides,
  })
  return {
    service,
    /** A product of a new seller with one subscriber, who is known to it by a code. */
    async pair(overrides: { vendorId?: string } = {}): Promise<Pair> {
      const product = await listProduct(service, overrides)
      const [seller, buyer] = [actors.seller({ vendorId: product.vendorId }), actors.buyer()]
      const id = await subscribeTo(service, product, buyer)
      return { product, seller, buyer, buyerId: (await subscription(id)).buyerCode }
    },
    /** Another who subscribed. */
    async joins(product: Listed): Promise<TestActor> {
      const buyer = actors.buyer()
      await subscribeTo(service, product, buyer)
      return buyer
    },
    /** The buyer's subscription is over. */
    async leaves({ product, buyer }: Pair): Promise<void> {
      const found = await dataSource.manager.findOneByOrFail(Subscription, {
        productId: product.productId,
        buyerId: buyer.id,
      })
      await as(app, buyer).post(`/api/v1/subscriptions/${found.id}/cancel`).send({}).expect(200)
    },
    write: (of: Pair, overrides: object = {}, actor = of.seller) =>
      as(app, actor).post('/api/v1/conversations').send(one(of, overrides)),
    goOn: (id: string, actor: TestActor, text = 'And then?') =>
      as(app, actor).post(`/api/v1/conversations/${id}/messages`).send({ text }),
    open: (id: string, actor: TestActor) => as(app, actor).get(`/api/v1/conversations/${id}`),
    announce: (of: Pair, overrides: object = {}, actor = of.seller) =>
      as(app, actor).post('/api/v1/announcements').send(all(of, overrides)),
    reach: (of: Pair, query: object = {}, actor = of.seller) =>
      as(app, actor)
        .get('/api/v1/announcements/reach')
        .query({ productId: of.product.productId, kind: 'security_fix', ...query }),
    inbox: async (buyer: TestActor, query: object = {}) =>
      (await as(app, buyer).get('/api/v1/inbox').query(query).expect(200)).body,
    wish: (buyer: TestActor, vendorId: string, said: object) =>
      as(app, buyer)
        .put(`/api/v1/contact-wishes/${vendorId}`)
        .send({ announcements: announcementKinds, isBlocked: false, ...said }),
    /** Another of the seller's team: each may call so often a minute. */
    colleague: ({ product: { vendorId } }: Pair) => actors.seller({ vendorId, role: 'support' }),
  }
}
export type Contact = Awaited<ReturnType<typeof startContact>>
