import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { buildListing, environment, listProduct, subscribeTo, type Listed } from './factories.ts'

const dayMs = 86_400_000
let service: TestService
const vendorId = newId()
let product: Listed
let site: Listed
const seller = () => as(service.app, service.actors.seller({ vendorId }))
const daysAgo = (days: number) =>
  new Date(service.clock.now().getTime() - days * dayMs).toISOString().slice(0, 10)
const summary = async (query = '') =>
  (await seller().get(`/api/v1/reports/summary?${query}`).expect(200)).body

/** Makes a subscription that began and perhaps ended so many days ago. */
async function sold(began: number, ended?: number) {
  const id = await subscribeTo(service, product, service.actors.buyer())
  await service.dataSource.query(
    `UPDATE subscriptions SET started_at = $2, ended_at = $3, status = $4 WHERE id = $1`,
    [
      id,
      daysAgo(began),
      ended === undefined ? null : daysAgo(ended),
      ended === undefined ? 'active' : 'cancelled',
    ],
  )
  return id
}

beforeAll(async () => {
  service = await createTestService(transactions, { environment })
  product = await listProduct(service, { vendorId })
  const saas = { productUrl: 'https://app.larch.example/', pricingDetails: '', resources: [] }
  const listing = buildListing({ type: 'saas', name: 'Larch Ledger', image: null, saas })
  site = await listProduct(service, { vendorId, listing })
  // Before the last seven days: two, of which one ended then. In them: three, and one of the earlier ended.
  await sold(10, 8)
  await sold(9, 2)
  await sold(6)
  await sold(1)
  const id = await sold(0)
  const buyer = as(service.app, service.actors.buyer())
  await buyer.post(`/api/v1/storefront/products/${site.slug}/hand-over`).expect(200)
  await service.dataSource.query(
    `INSERT INTO deployments (id, subscription_id, buyer_id, vendor_id, version_id, mode, status, name, region_id,
       image_id, instance_type, network, is_order_open, is_up, probe_round, endpoints, requested_at)
     SELECT $2, id, buyer_id, vendor_id, version_id, 'share', 'shared', 'n', region_id, 'm', instance_type, network,
       false, false, 0, '[]', $3 FROM subscriptions WHERE id = $1`,
    [id, newId(), service.clock.now()],
  )
  await subscribeTo(service, await listProduct(service), service.actors.buyer())
})
afterAll(() => service.stop())

describe('SP-2 totals', () => {
  it('SP-2 of a span, beside as many days before it', async () => {
    const told = await summary(`from=${daysAgo(6)}&to=${daysAgo(0)}`)
    expect(told.totals).toEqual({
      subscriptions: 3,
      cancelled: 1,
      handOvers: 1,
      deployments: 1,
      active: 3,
    })
    expect(told.before).toEqual({
      subscriptions: 2,
      cancelled: 1,
      handOvers: 0,
      deployments: 0,
      active: 1,
    })
  })

  it('SP-2 of all time are compared to nothing', async () => {
    const told = await summary()
    expect(told).toMatchObject({ from: daysAgo(10), to: daysAgo(0), step: 'day', before: null })
    expect(told.totals).toMatchObject({ subscriptions: 5, cancelled: 2, active: 3 })
  })

  it('SP-2 over time has every day, also those of nothing', async () => {
    const { overTime } = await summary(`from=${daysAgo(6)}&to=${daysAgo(0)}`)
    expect(overTime).toHaveLength(7)
    const told = Object.fromEntries(
      overTime.map((row: { start: string; active: number; subscriptions: number }) => [
        row.start,
        [row.subscriptions, row.active],
      ]),
    )
    expect(told[daysAgo(6)]).toEqual([1, 2])
    expect(told[daysAgo(5)]).toEqual([0, 2])
    expect(told[daysAgo(2)]).toEqual([0, 1])
    expect(told[daysAgo(0)]).toEqual([1, 3])
  })

  it('SP-2 by product, region and version', async () => {
    const told = await summary(`from=${daysAgo(6)}&to=${daysAgo(0)}`)
    expect(told.byProduct.rows).toEqual([
      { key: product.productId, label: product.name, count: 3, before: 2 },
      { key: site.productId, label: 'Larch Ledger', count: 1, before: 0 },
    ])
    expect(told.byRegion.rows).toEqual([
      { key: 'cn-hangzhou', label: 'Hangzhou (East China 1)', count: 3, before: 2 },
    ])
    expect(told.byVersion).toEqual({
      rows: [{ key: 'V1.0', label: 'V1.0', count: 3, before: 2 }],
      others: 0,
    })
  })

  it.each([
    ['kind=hand_over', { subscriptions: 0, handOvers: 1, deployments: 0, active: 0 }],
    ['regionId=us-west-1', { subscriptions: 0, handOvers: 0, deployments: 0, active: 0 }],
    ['regionId=cn-hangzhou', { subscriptions: 5, handOvers: 0, deployments: 1, active: 3 }],
    ['status=cancelled', { subscriptions: 2, cancelled: 2, active: 0 }],
    ['q=ledger', { subscriptions: 0, handOvers: 1 }],
  ])('SP-2 narrowed by %s', async (query, totals) => {
    expect((await summary(query)).totals).toMatchObject(totals)
  })

  it('SP-2 of a span in which nothing was sold are nothing', async () => {
    const told = await summary('from=2020-01-01&to=2020-03-31')
    expect(told).toMatchObject({ step: 'week', totals: { subscriptions: 0, active: 0 } })
    expect(told.overTime[0].start).toBe('2019-12-30')
    const turned = await summary('from=2020-01-02&to=2020-01-01')
    expect(turned.overTime).toHaveLength(1)
  })

  it('SP-2 tell no other company anything', async () => {
    const other = as(service.app, service.actors.seller())
    const { body } = await other.get('/api/v1/reports/summary').expect(200)
    expect(body.totals).toMatchObject({ subscriptions: 0, handOvers: 0, deployments: 0 })
    expect(body.byProduct.rows).toEqual([])
  })
})
