import { VendorSuspended } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { draftCampaign, inHours, runCampaign, type Drafted } from './campaigns.ts'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let harbor: string
let brook: string
let brookVendor: string

beforeAll(async () => {
  world = await openWorld()
  const larch = await confirmedSeller(world)
  harbor = (await listProduct(world, larch, 'saas', { name: 'Harbor' })).id
  const other = await confirmedSeller(world, 'Brook Works')
  brookVendor = other.vendorId
  brook = (await listProduct(world, other, 'saas', { name: 'Brook' })).id
})
afterAll(() => world.stop())

const get = (path: string) => as(world.app).get(`/api/v1/storefront/${path}`)
const page = (slug: string) => get(`campaigns/${encodeURIComponent(slug)}`)
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug)
const onHome = async () => slugs((await get('highlights').expect(200)).body.campaigns)
const inSitemap = async () => slugs((await get('sitemap').expect(200)).body.campaigns)
const end = ({ id, etag }: Drafted) =>
  as(world.app, world.actors.staff('admin'))
    .post(`/api/v1/campaigns/${id}/end`)
    .set('if-match', etag)
    .expect(200)
const preview = async ({ id }: { id: string }) =>
  (
    await as(world.app, world.actors.staff('onboarding_officer'))
      .get(`/api/v1/campaigns/${id}/preview`)
      .expect(200)
  ).body

describe('MK-2 ST-1 the page of a campaign', () => {
  it('MK-2 is there from the start on and gone at the end, on home and in the sitemap too', async () => {
    const { slug } = await runCampaign(world, {
      productIds: [harbor],
      startsAt: inHours(world, 1),
      endsAt: inHours(world, 2),
    })
    const seen = []
    for (const ms of [0, 3_600_000, 3_599_999, 1]) {
      world.clock.advance(ms)
      const { status } = await page(slug)
      const isShown = [...(await onHome()), ...(await inSitemap())]
      seen.push([status, isShown])
    }
    expect(seen).toEqual([
      [404, []],
      [200, [slug, slug]],
      [200, [slug, slug]],
      [410, []],
    ])
    expect((await page(slug)).body.type).toBe('/problems/campaign-over')
  })

  it('MK-2 has its words in both languages and its products in order', async () => {
    const { slug } = await runCampaign(world, { productIds: [brook, harbor] })
    const { body, headers } = await page(slug).expect(200)
    expect(body).toMatchObject({
      slug,
      introduction: { en: 'Tools for quiet nights.', 'zh-CN': '让夜晚更安静的工具。' },
      products: [{ name: 'Brook' }, { name: 'Harbor' }],
    })
    // Shown by the gateway for a second, so that what is changed is seen within two.
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1')
    for (const hidden of ['revision', 'editedBy', 'phase', 'id'])
      expect(body).not.toHaveProperty(hidden)
  })

  it('MK-2 is not there for a draft, nor for one that was ended before it began', async () => {
    const draft = await draftCampaign(world, { productIds: [harbor] })
    const early = await runCampaign(world, { productIds: [harbor], startsAt: inHours(world, 1) })
    await end(early)
    world.clock.advance(7_200_000)
    for (const slug of [draft.slug, early.slug, 'nothing', 'Nothing', '%00', 'a b', '../x'])
      expect((await page(slug)).status).toBe(404)
  })

  it('MK-2 is gone at once when it is ended early', async () => {
    const running = await runCampaign(world, { productIds: [harbor] })
    await page(running.slug).expect(200)
    expect(await onHome()).toContain(running.slug)
    await end(running)
    await page(running.slug).expect(410)
    expect(await onHome()).not.toContain(running.slug)
  })

  it('MK-2 shows three campaigns on home at most, those that began last', async () => {
    const made: Drafted[] = []
    for (const hours of [-4, -2, -3, -1])
      made.push(
        await runCampaign(world, { productIds: [harbor], startsAt: inHours(world, hours / 10) }),
      )
    expect(await onHome()).toEqual([3, 1, 2].map((index) => made[index]?.slug))
    expect((await inSitemap()).length).toBeGreaterThanOrEqual(4)
    for (const campaign of made) await end(campaign)
  })

  it('MK-2 ON-7 drops the products of a vendor that is suspended', async () => {
    const { slug, id } = await runCampaign(world, { productIds: [brook, harbor] })
    await world.deliver(
      VendorSuspended,
      { vendorId: brookVendor, reason: 'Malware' },
      nextSequence(),
    )
    const { products } = (await page(slug).expect(200)).body
    expect(products.map(({ name }: { name: string }) => name)).toEqual(['Harbor'])
    const { body } = await as(world.app, world.actors.staff('admin'))
      .get(`/api/v1/campaigns/${id}`)
      .expect(200)
    expect(body.products).toMatchObject([
      { name: 'Brook', hiddenBecause: 'vendor_suspended' },
      { name: 'Harbor', hiddenBecause: null },
    ])
  })
})

describe('MK-2 the preview', () => {
  it('MK-2 is the page as buyers will see it, before its time and after', async () => {
    const drafted = await draftCampaign(world, { productIds: [harbor] })
    const before = await preview(drafted)
    expect(before.phase).toBe('draft')
    const published = await as(world.app, world.actors.staff('admin'))
      .post(`/api/v1/campaigns/${drafted.id}/publish`)
      .set('if-match', drafted.etag)
      .expect(200)
    expect((await page(drafted.slug).expect(200)).body).toEqual(before.page)
    await end({ ...drafted, etag: String(published.headers['etag']) })
    const { phase, page: after } = await preview(drafted)
    expect([phase, after]).toEqual(['ended', before.page])
  })

  it('MK-2 is kept by nobody on the way, and is for operations alone', async () => {
    const { id } = await draftCampaign(world)
    const url = `/api/v1/campaigns/${id}/preview`
    const officer = as(world.app, world.actors.staff('onboarding_officer'))
    const { headers } = await officer.get(url).expect(200)
    expect(headers['cache-control']).toMatch(/no-store|private/)
    await as(world.app).get(url).expect(401)
    await as(world.app, world.actors.staff('reviewer')).get(url).expect(403)
    await officer.get(`/api/v1/campaigns/${newId()}/preview`).expect(404)
  })
})
