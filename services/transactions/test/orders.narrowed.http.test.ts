import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import {
  buildListing,
  environment,
  eulaHash,
  listProduct,
  listVersion,
  orderOf,
  subscribeTo,
  type Listed,
} from './factories.ts'

let service: TestService
const vendorId = newId()
let search: Listed
let site: Listed
let first: string
let code: string
const buyer = () => as(service.app, people.buyer)
const seller = () => as(service.app, people.seller)
const people = {} as Record<'buyer' | 'seller', Parameters<typeof as>[1]>
const ids = async (query: string): Promise<string[]> =>
  (await seller().get(`/api/v1/orders?${query}`).expect(200)).body.items.map(
    (item: { id: string }) => item.id,
  )

beforeAll(async () => {
  service = await createTestService(transactions, { environment })
  people.buyer = service.actors.buyer()
  people.seller = service.actors.seller({ vendorId })
  search = await listProduct(service, { vendorId })
  const saas = { productUrl: 'https://app.larch.example/', pricingDetails: '', resources: [] }
  site = await listProduct(service, {
    vendorId,
    listing: { ...buildListing({ type: 'saas', name: 'Larch Ledger', image: null, saas }) },
  })
  first = await subscribeTo(service, search, people.buyer as never)
  service.clock.advance(1_000)
  const large = orderOf(search, { instanceType: 'ecs.s2.large' })
  await as(service.app, service.actors.buyer()).post('/api/v1/subscriptions').send(large)
  service.clock.advance(1_000)
  await buyer().post(`/api/v1/storefront/products/${site.slug}/hand-over`).expect(200)
  code = (await seller().get('/api/v1/orders?kind=hand_over')).body.items[0].buyerId
})
afterAll(() => service.stop())

describe('SP-2 the seller narrows the list', () => {
  it.each([
    ['', 3],
    ['kind=subscription', 2],
    ['kind=hand_over', 1],
    ['status=active', 2],
    ['kind=hand_over&status=active', 0],
    ['versionNumber=V1.0', 2],
    ['versionNumber=V9', 0],
    ['regionId=cn-hangzhou', 2],
    ['regionId=us-west-1', 0],
    ['instanceType=ecs.s2.large', 1],
    ['regionId=cn-hangzhou&instanceType=ecs.s1.small&status=active', 1],
    ['q=ledger', 1],
    ['q=LOG', 2],
    ['q=nothing', 0],
    ['q=b-', 3],
  ])('SP-2 %s finds %s', async (query, count) => {
    expect(await ids(query)).toHaveLength(count)
  })

  it('SP-2 by product and by buyer, whose ID may be searched for', async () => {
    expect(await ids(`productId=${site.productId}`)).toHaveLength(1)
    expect(await ids(`buyerId=${code}`)).toHaveLength(2)
    expect(await ids(`q=${code.toUpperCase()}`)).toHaveLength(2)
    expect(await ids(`q=${code.slice(0, 6)}`)).toHaveLength(2)
  })

  it('SP-2 from the oldest on, page by page', async () => {
    const newest = await ids('')
    expect(await ids('sort=oldest')).toEqual(newest.toReversed())
    const page = await seller().get('/api/v1/orders?sort=oldest&limit=2')
    const { nextCursor } = page.body
    expect(await ids(`sort=oldest&limit=2&cursor=${nextCursor}`)).toEqual([newest[0]])
  })

  it('SP-2 is offered products by name, and what they are had in', async () => {
    const all = await seller().get('/api/v1/orders/choices')
    expect(all.body).toEqual({
      products: [
        { id: search.productId, name: 'Harbor Log Search' },
        { id: site.productId, name: 'Larch Ledger' },
      ],
      versionNumbers: ['V1.0'],
      instanceTypes: ['ecs.s1.small', 'ecs.s2.large'],
    })
    const found = await seller().get(`/api/v1/orders/choices?q=ledg&productId=${site.productId}`)
    expect(found.body.products).toEqual([{ id: site.productId, name: 'Larch Ledger' }])
    expect(found.body.instanceTypes).toEqual([])
    const stranger = as(service.app, service.actors.seller())
    expect((await stranger.get('/api/v1/orders/choices')).body.products).toEqual([])
  })

  it('SP-2 finds a product also by the name of an earlier version', async () => {
    const renamed = await listProduct(service, { vendorId, listing: { name: 'Quay Metrics' } })
    await service.dataSource.query('UPDATE product_refs SET name = $2 WHERE product_id = $1', [
      renamed.productId,
      'Dock Metrics',
    ])
    await subscribeTo(service, renamed, people.buyer as never)
    expect(await ids('q=quay')).toHaveLength(1)
    expect(await ids('q=dock')).toHaveLength(1)
    // It is not there for the tests that come after.
    await service.dataSource.query('DELETE FROM subscriptions WHERE product_id = $1', [
      renamed.productId,
    ])
    await service.dataSource.query('DELETE FROM product_refs WHERE product_id = $1', [
      renamed.productId,
    ])
  })
})

describe('SP-2 the seller opens an order', () => {
  it('SP-2 reads what was frozen and what came after, and not who the buyer is', async () => {
    const newer = { ...search, versionId: newId() }
    await listVersion(service, newer, { listing: buildListing({ versionNumber: 'V2.0' }) })
    await buyer()
      .post(`/api/v1/subscriptions/${first}/upgrade`)
      .send({ versionId: newer.versionId, eulaHash, eulaAccepted: true })
      .expect(200)
    await buyer()
      .post(`/api/v1/subscriptions/${first}/deployments`)
      .send({ mode: 'share', accountId: '1000000000000009' })
    service.clock.advance(1_000)
    await buyer().post(`/api/v1/subscriptions/${first}/cancel`).expect(200)
    const answer = await seller().get(`/api/v1/orders/${first}`).expect(200)
    expect(answer.body).toMatchObject({
      kind: 'subscription',
      status: 'cancelled',
      versionNumber: 'V2.0',
      buyerId: code,
      deployments: 1,
      frozen: { networkType: 'vpc', priceModel: 'free' },
      accepted: [
        { versionNumber: 'V1.0', eulaHash },
        { versionNumber: 'V2.0', eulaHash },
      ],
    })
    const verbs = answer.body.history.map(({ verb }: { verb: string }) => verb)
    expect(verbs).toEqual(expect.arrayContaining(['subscribe', 'upgrade', 'deploy', 'cancel']))
    expect(answer.body.history[0].verb).toBe('subscribe')
    expect(answer.body.history).toContainEqual(
      expect.objectContaining({ verb: 'upgrade', by: 'buyer', detail: 'V1.0 → V2.0' }),
    )
    const { id, name } = people.buyer as { id: string; name: string }
    for (const secret of [id, name, '1000000000000009']) expect(answer.text).not.toContain(secret)
  })

  it('SA-2 reads when its site asked who came', async () => {
    const [id] = await ids('kind=hand_over')
    const answer = await seller().get(`/api/v1/orders/${id}`).expect(200)
    expect(answer.body).toMatchObject({ kind: 'hand_over', frozen: null, deployments: null })
    expect(answer.body.history.map(({ verb }: { verb: string }) => verb)).toEqual(['handOver'])
  })

  it('SP-2 knows no order of another company and none that is made up', async () => {
    const other = as(service.app, service.actors.seller())
    await other.get(`/api/v1/orders/${first}`).expect(404)
    await seller().get(`/api/v1/orders/${newId()}`).expect(404)
    await seller().get('/api/v1/orders/none').expect(400)
  })
})
