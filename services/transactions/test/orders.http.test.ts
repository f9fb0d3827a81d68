import { HandOverRecorded, HandOverResolved } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { buildListing, environment, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

describe('SP-2 the seller sees what was sold', () => {
  it('SP-2 lists product, buyer ID, time, version, region and instance type, and no account', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    await subscribeTo(service, product, buyer)
    const seller = service.actors.seller({ vendorId: product.vendorId, role: 'finance' })
    const answer = await as(service.app, seller).get('/api/v1/orders')
    expect(answer.body.items).toEqual([
      expect.objectContaining({
        kind: 'subscription',
        productName: 'Harbor Log Search',
        buyerId: expect.stringMatching(/^b-[a-z2-9]{10}$/),
        versionNumber: 'V1.0',
        regionId: 'cn-hangzhou',
        instanceType: 'ecs.s1.small',
        status: 'active',
      }),
    ])
    expect(answer.text).not.toContain(buyer.id)
    expect(answer.text).not.toContain(buyer.name)
  })

  it('SP-2 names a buyer the same for one company and differently for another', async () => {
    const buyer = service.actors.buyer()
    const vendorId = newId()
    for (const product of [
      await listProduct(service, { vendorId }),
      await listProduct(service, { vendorId }),
    ])
      await subscribeTo(service, product, buyer)
    const elsewhere = await listProduct(service)
    await subscribeTo(service, elsewhere, buyer)
    const codes = async (id: string) =>
      (
        await as(service.app, service.actors.seller({ vendorId: id })).get('/api/v1/orders')
      ).body.items.map((item: { buyerId: string }) => item.buyerId) as string[]
    const here = await codes(vendorId)
    expect(new Set(here).size).toBe(1)
    expect(await codes(elsewhere.vendorId)).not.toContain(here[0])
  })

  it('SP-2 shows no other company anything', async () => {
    const product = await listProduct(service)
    await subscribeTo(service, product, service.actors.buyer())
    const other = service.actors.seller()
    expect(
      (await as(service.app, other).get(`/api/v1/orders?vendorId=${product.vendorId}`)).body.items,
    ).toEqual([])
    expect((await as(service.app, service.actors.buyer()).get('/api/v1/orders')).status).toBe(403)
    expect((await as(service.app).get('/api/v1/orders')).status).toBe(401)
    const admin = await as(service.app, service.actors.staff('admin')).get(
      `/api/v1/orders?vendorId=${product.vendorId}`,
    )
    expect(admin.body.items).toHaveLength(1)
  })

  it('PA-1 lets programs with the scope orders:read in, to their own company', async () => {
    const product = await listProduct(service)
    await subscribeTo(service, product, service.actors.buyer())
    const paths = ['/api/v1/orders', '/api/v1/orders/export', '/api/v1/reports/summary']
    const { actors, app } = service
    for (const path of paths) {
      const without = as(app, actors.client(product.vendorId, 'catalog:read', 'reviews:read'))
      expect((await without.get(path)).status).toBe(403)
      const allowed = as(app, actors.client(product.vendorId, 'orders:read'))
      expect((await allowed.get(path)).status).toBe(200)
    }
    const [own, other] = [product.vendorId, newId()].map((id) => actors.client(id, 'orders:read'))
    expect((await as(app, own).get('/api/v1/orders')).body.items).toHaveLength(1)
    const foreign = `/api/v1/orders?vendorId=${product.vendorId}`
    expect((await as(app, other).get(foreign)).body.items).toEqual([])
  })

  it('SP-2 pages without gaps, filters by day, state and text', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    for (let n = 0; n < 5; n++) await subscribeTo(service, product, service.actors.buyer())
    const cancelled = await subscribeTo(service, product, buyer)
    await as(service.app, buyer).post(`/api/v1/subscriptions/${cancelled}/cancel`)
    const seller = as(service.app, service.actors.seller({ vendorId: product.vendorId }))
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await seller.get(`/api/v1/orders?limit=4${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...page.body.items.map((item: { id: string }) => item.id))
      cursor = page.body.nextCursor
    }
    expect(new Set(seen).size).toBe(6)
    expect(seen).toHaveLength(6)
    const today = service.clock.now().toISOString().slice(0, 10)
    expect((await seller.get(`/api/v1/orders?from=${today}&to=${today}`)).body.items).toHaveLength(
      6,
    )
    expect((await seller.get('/api/v1/orders?to=2020-01-01')).body.items).toHaveLength(0)
    expect((await seller.get('/api/v1/orders?status=cancelled')).body.items).toHaveLength(1)
    expect((await seller.get('/api/v1/orders?q=100%25')).body.items).toHaveLength(0)
    const wrong = await seller.get('/api/v1/orders?from=yesterday')
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/from', in: 'query' })])
  })

  it('SP-2 exports CSV that no spreadsheet takes for a formula', async () => {
    const product = await listProduct(service, { listing: { name: '=HYPERLINK("http://evil")' } })
    await subscribeTo(service, product, service.actors.buyer())
    const answer = await as(service.app, service.actors.seller({ vendorId: product.vendorId })).get(
      '/api/v1/orders/export?format=csv',
    )
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    const [head, row] = answer.text.split('\r\n')
    expect(head).toBe(
      '\uFEFFOrder,Kind,Product,Buyer ID,Time (UTC),State,Version,Region,Instance type,Deployments,Ended (UTC)',
    )
    expect(row).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(
      (await as(service.app, service.actors.buyer()).get('/api/v1/orders/export')).status,
    ).toBe(403)
  })
})

describe('SA-2 a buyer goes to the seller’s site', () => {
  it('SA-2 gives the approved address with a one-time token and records it', async () => {
    const saas = {
      productUrl: 'https://app.larch.example/start?plan=free',
      pricingDetails: 'Free',
      resources: [],
    }
    const product = await listProduct(service, {
      listing: buildListing({ type: 'saas', image: null, saas }),
    })
    const buyer = service.actors.buyer()
    const path = `/api/v1/storefront/products/${product.slug}/hand-over`
    expect((await as(service.app).post(path)).status).toBe(401)
    const answer = await as(service.app, buyer).post(path)
    expect(answer.body.url).toMatch(
      /^https:\/\/app\.larch\.example\/start\?plan=free&emporium_token=[\w-]{43}$/,
    )
    const orders = await as(service.app, service.actors.seller({ vendorId: product.vendorId })).get(
      '/api/v1/orders',
    )
    expect(orders.body.items).toEqual([
      expect.objectContaining({ kind: 'hand_over', status: null }),
    ])
    expect(await service.published(HandOverRecorded)).toContainEqual({
      handOverId: orders.body.items[0].id,
      productId: product.productId,
      productName: product.name,
      vendorId: product.vendorId,
      buyerCode: orders.body.items[0].buyerId,
      buyerId: buyer.id,
    })
    const token = new URL(answer.body.url).searchParams.get('emporium_token')
    const kept = await service.dataSource.query('SELECT to_jsonb(h)::text AS row FROM hand_overs h')
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('SA-4 sends nobody to the product of the own company, and notes no visit', async () => {
    const saas = { productUrl: 'https://app.larch.example/', pricingDetails: '', resources: [] }
    const listing = buildListing({ type: 'saas', image: null, saas })
    const { slug, vendorId, productId } = await listProduct(service, { listing })
    const path = `/api/v1/storefront/products/${slug}/hand-over`
    for (const role of ['owner', 'finance'] as const) {
      const refused = await as(service.app, service.actors.seller({ vendorId, role })).post(path)
      expect(refused.status).toBe(422)
      expect(refused.body).toMatchObject({
        type: '/problems/purchase-of-own-product',
        code: 'choose-another-seller',
      })
    }
    await as(service.app, service.actors.seller()).post(path).expect(200)
    const noted = await service.published(HandOverRecorded)
    expect(noted.filter((visit) => visit.productId === productId)).toHaveLength(1)
  })

  it('SA-2 knows no image product and no stranger by that way', async () => {
    const image = await listProduct(service)
    const path = `/api/v1/storefront/products/${image.slug}/hand-over`
    expect((await as(service.app, service.actors.buyer()).post(path)).status).toBe(404)
  })
})

describe('SA-4 the seller’s site asks who came', () => {
  const saas = { productUrl: 'https://app.larch.example/', pricingDetails: '', resources: [] }
  const listing = buildListing({ type: 'saas', image: null, saas })
  const resolve = (actor: Parameters<typeof as>[1], token: string) =>
    as(service.app, actor).post('/api/v1/hand-overs/resolve').send({ token })

  async function arrival(buyer = service.actors.buyer()) {
    const product = await listProduct(service, { listing })
    const { body } = await as(service.app, buyer).post(
      `/api/v1/storefront/products/${product.slug}/hand-over`,
    )
    const token = new URL(body.url).searchParams.get('emporium_token') ?? ''
    return { product, token, site: service.actors.client(product.vendorId, 'saas:resolve') }
  }

  it('SA-4 once, with the buyer ID of its orders and no account', async () => {
    const buyer = service.actors.buyer()
    const { product, token, site } = await arrival(buyer)
    const { vendorId, productId, name } = product
    const arrived = async () =>
      (await service.published(HandOverResolved)).filter((told) => told.productId === productId)
    expect(await arrived()).toEqual([])
    const told = await resolve(site, token).expect(200)
    const orders = await as(service.app, service.actors.seller({ vendorId })).get('/api/v1/orders')
    const [{ id, buyerId, at }] = orders.body.items
    expect(told.body).toEqual({ id, buyerId, productId, productName: name, at })
    expect(JSON.stringify(told.body)).not.toContain(buyer.id)
    const again = await resolve(site, token).expect(409)
    expect(again.body.type).toBe('/problems/hand-over-used')
    expect(await arrived()).toEqual([
      { handOverId: id, productId, productName: name, vendorId, buyerId: buyer.id },
    ])
  })

  it('SA-4 twice at once tells one of them', async () => {
    const { token, site } = await arrival()
    const answers = await Promise.all([resolve(site, token), resolve(site, token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('SA-4 is told nothing of a token that is made up, of others, or without the scope', async () => {
    const { product, token, site } = await arrival()
    await resolve(site, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`).expect(404)
    await resolve(service.actors.client(newId(), 'saas:resolve'), token).expect(404)
    await resolve(service.actors.client(product.vendorId, 'orders:read'), token).expect(403)
    await resolve(service.actors.seller({ vendorId: product.vendorId }), token).expect(403)
    await resolve(undefined, token).expect(401)
    await resolve(site, '').expect(400)
    await resolve(site, token).expect(200)
  })

  it('SA-4 is told nothing after ten minutes', async () => {
    const { token, site } = await arrival()
    await service.dataSource.query(`UPDATE hand_overs SET expires_at = $1`, [service.clock.now()])
    const late = await resolve(site, token).expect(410)
    expect(late.body.type).toBe('/problems/hand-over-expired')
  })
})
