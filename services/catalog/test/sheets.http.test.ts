import type { ProductType } from '@emporium/domain'
import {
  ApplicationApproved,
  IsvConfirmed,
  VendorUnverified,
  VendorVerified,
  type IsvSheet,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const common: IsvSheet = {
  productName: 'Harbor <Log> Search',
  version: 'V2.1',
  summary: 'Finds lines in logs.',
  description: 'Collects logs.\nAll of them.\n\nSearches <b>fast</b> & well.',
  category: 'operations/logging',
  website: 'https://larch.example.com/harbor',
  billingModel: 'bring_your_own_licence',
  pricing: 'Free of charge',
  thirdPartyLicences: true,
  licenceDetails: 'OpenSearch, Apache-2.0',
  supportSummary: 'Tickets by e-mail.',
  supportHours: 'Mon–Fri 9–17 CET',
  supportContact: 'help@larch.example',
}
const imageSheet: IsvSheet = {
  ...common,
  osFamily: 'linux',
  operatingSystem: 'Ubuntu 24.04 64-bit',
  regions: ['cn-hangzhou', 'ap-southeast-1'],
  hasBootScript: false,
  recommendedConfiguration: 'ecs.t1.xsmall or above',
}
const saasSheet: IsvSheet = { ...common, serviceUrl: 'https://app.larch.example.com/' }

async function confirmedSheet(productType: ProductType = 'image', sheet: IsvSheet = imageSheet) {
  const seller = await confirmedSeller(world)
  const confirmationId = newId()
  const said = { vendorId: seller.vendorId, productType, confirmationId, sheet }
  const envelope = await world.deliver(IsvConfirmed, said)
  await world.deliver(IsvConfirmed, said, { id: envelope.id })
  await world.deliver(IsvConfirmed, said)
  return { seller, confirmationId }
}
const start = (actor: TestActor | undefined, confirmationId: string) =>
  as(world.app, actor).post('/api/v1/products/from-sheet').send({ confirmationId })

describe('ON-8 a product from a confirmed sheet', () => {
  it('ON-8 begins an image with what the sheet said', async () => {
    const { seller, confirmationId } = await confirmedSheet()
    const answer = await start(seller, confirmationId).expect(201)
    expect(answer.body).toMatchObject({
      type: 'image',
      name: 'Harbor <Log> Search',
      status: 'unlisted',
      draft: {
        isEditable: true,
        name: 'Harbor <Log> Search',
        shortDescription: 'Finds lines in logs.',
        versionNumber: 'V2.1',
        categoryId: 'operations',
        subCategoryId: 'logging',
        osFamily: 'linux',
        osVersion: 'Ubuntu 24.04 64-bit',
        releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
        hasBootScript: false,
        recommendedConfiguration: 'ecs.t1.xsmall or above',
        priceModel: 'free',
        systemDiskGiB: 40,
        releaseNote: null,
      },
    })
    expect(answer.body.draft.detailsHtml).toBe(
      '<p>Collects logs.<br>All of them.</p><p>Searches &lt;b&gt;fast&lt;/b&gt; &amp; well.</p>' +
        '<p>Billing model: Bring your own licence</p><p>Pricing: Free of charge</p>' +
        '<p>Third-party licences: OpenSearch, Apache-2.0</p>' +
        '<p>Website: https://larch.example.com/harbor</p>',
    )
    expect(answer.body.draft.supportHtml).toContain('Support hours: Mon–Fri 9–17 CET')
    expect(answer.headers['location']).toBe(`/api/v1/products/${answer.body.id}`)
    expect(answer.headers['etag']).toBeDefined()
  })

  it('ON-8 begins a SaaS product with what the sheet said', async () => {
    const { seller, confirmationId } = await confirmedSheet('saas', saasSheet)
    const { body } = await start(seller, confirmationId).expect(201)
    expect(body).toMatchObject({
      type: 'saas',
      draft: {
        productUrl: 'https://app.larch.example.com/',
        pricingDetails: 'Free of charge',
        resources: [{ name: 'larch.example.com', url: 'https://larch.example.com/harbor' }],
        versionNumber: null,
        releaseRegions: [],
      },
    })
    expect(body.draft.detailsHtml).toContain(
      '<p>Version: V2.1</p><p>Billing model: Bring your own licence</p>' +
        '<p>Third-party licences: OpenSearch, Apache-2.0</p>',
    )
  })

  it('ON-8 labels the answers of a Chinese sheet in Chinese', async () => {
    const chinese = { ...saasSheet, description: '日志分析。', supportHours: '周一至周五' }
    const { seller, confirmationId } = await confirmedSheet('saas', chinese)
    const { body } = await start(seller, confirmationId).expect(201)
    expect(body.draft.supportHtml).toContain('支持时间：周一至周五')
    expect(body.draft.detailsHtml).toContain('计费方式：自带许可')
  })

  it('ON-8 leaves open what does not fit: a version in words, an address inside', async () => {
    const odd = { ...imageSheet, version: 'the newest' }
    const image = await confirmedSheet('image', odd)
    const begun = await start(image.seller, image.confirmationId).expect(201)
    expect(begun.body.draft.versionNumber).toBeNull()
    const inside = { ...saasSheet, serviceUrl: 'https://10.0.0.1/', website: 'https://a.local/' }
    const saas = await confirmedSheet('saas', inside)
    const other = await start(saas.seller, saas.confirmationId).expect(201)
    expect(other.body.draft).toMatchObject({ productUrl: null, resources: [] })
  })

  it('ON-8 makes one product of many clicks, and another once it was discarded', async () => {
    const { seller, confirmationId } = await confirmedSheet()
    const answers = await Promise.all([1, 2, 3, 4].map(() => start(seller, confirmationId)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    const ids = new Set(answers.map(({ body }) => body.id as string))
    expect(ids.size).toBe(1)
    const id = [...ids].join('')
    await as(world.app, seller).post(`/api/v1/products/${id}/discard`).expect(200)
    const next = await start(seller, confirmationId).expect(201)
    expect(next.body.id).not.toBe(id)
  })

  it('ON-8 is for those who publish for the company', async () => {
    const { seller, confirmationId } = await confirmedSheet()
    const { vendorId } = seller
    await start(undefined, confirmationId).expect(401)
    await start(world.actors.seller(), confirmationId).expect(404)
    await start(world.actors.buyer(), confirmationId).expect(404)
    await start(world.actors.staff('admin'), confirmationId).expect(404)
    for (const role of ['support', 'finance', 'read_only'] as const)
      await start(world.actors.seller({ vendorId, role }), confirmationId).expect(403)
    await start(world.actors.client(vendorId, 'catalog:read'), confirmationId).expect(403)
    await start(seller, newId()).expect(404)
    const wrong = await start(seller, 'x').expect(400)
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/confirmationId' })])
    await start(world.actors.client(vendorId, 'catalog:write'), confirmationId).expect(201)
  })

  it('ON-8 starts nothing where operations confirmed without a sheet', async () => {
    const seller = await confirmedSeller(world)
    const confirmationId = newId()
    const said = { vendorId: seller.vendorId, productType: 'image' as const, confirmationId }
    await world.deliver(IsvConfirmed, said)
    await start(seller, confirmationId).expect(404)
  })
})

describe('ON-10 the badge of a verified vendor', () => {
  const badgeOf = async (slug: string, name: string) => {
    const page = await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)
    const list = await as(world.app).get('/api/v1/storefront/products').query({ q: name })
    const card = list.body.items.find((item: { slug: string }) => item.slug === slug)
    expect(card.vendor.verifiedDomain).toBe(page.body.vendor.verifiedDomain)
    return page.body.vendor.verifiedDomain as string | null
  }

  it('ON-10 stands on card and page while the domain is proven, whatever the order of the news', async () => {
    const seller = await confirmedSeller(world, 'Badge Works')
    const name = 'Badger Index'
    const { slug } = await listProduct(world, seller, 'saas', { name })
    const { vendorId } = seller
    expect(await badgeOf(slug, name)).toBeNull()
    const said = { vendorId, domain: 'badge.example' }
    const first = await world.deliver(VendorVerified, said, { sequence: 50 })
    await world.deliver(VendorVerified, said, { id: first.id, sequence: 50 })
    expect(await badgeOf(slug, name)).toBe('badge.example')
    await world.deliver(VendorUnverified, { vendorId }, { sequence: 52 })
    await world.deliver(VendorVerified, said, { sequence: 51 })
    expect(await badgeOf(slug, name)).toBeNull()
    await world.deliver(VendorVerified, said, { sequence: 53 })
    expect(await badgeOf(slug, name)).toBe('badge.example')
  })

  it('ON-10 waits for the vendor when its news came first', async () => {
    const vendorId = newId()
    const said = { vendorId, domain: 'early.example' }
    await expect(world.deliver(VendorVerified, said)).rejects.toThrow('not known yet')
    await world.deliver(ApplicationApproved, {
      applicationId: newId(),
      accountId: newId(),
      companyName: 'Early',
      vendorId,
      slug: `early-${vendorId}`,
    })
    await world.deliver(VendorVerified, said)
    const [row] = await world.database.query<{ domain: string }>(
      'SELECT verified_domain AS domain FROM catalog.vendor_refs WHERE vendor_id = $1',
      [vendorId],
    )
    expect(row).toEqual({ domain: 'early.example' })
  })
})
