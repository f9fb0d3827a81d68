import {
  CaseAccessPassed,
  CaseClaimed,
  CaseOpened,
  CasePassed,
  ImageProduced,
  ProductListed,
  ProductSubmitted,
  VersionListed,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { caseOf, completeDraft, confirmedSeller, imageFields, nextSequence } from './factories.ts'
import { openWorld, platformAccountId, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

describe('IM-1 an image product from the first draft to the shelf', () => {
  it('IM-9 RV-1 IM-12 ST-1 is filled in, handed in, followed through review, listed and found', async () => {
    const seller = await confirmedSeller(world)
    const id = await completeDraft(world, seller)
    const ready = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`).expect(200)
    expect(ready.body).toMatchObject({ isReady: true, findings: [] })

    const preview = await as(world.app, seller).get(`/api/v1/products/${id}/preview`).expect(200)
    expect(preview.body).toMatchObject({ name: imageFields.name, slug: null })

    const handedIn = await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
    expect(handedIn.body.versions[0].status).toBe('under_review')
    expect(handedIn.body.actions).toEqual(['withdraw', 'discard'])
    const [submitted] = await world.published(ProductSubmitted)
    expect(submitted?.listing.image?.source).toMatchObject({
      imageId: 'm-sim-hz-web',
      accountId: '1000000000000002',
    })

    const facts = await caseOf(world, id)
    await world.deliver(CaseOpened, facts('access_check'), nextSequence())
    const reviewer = { reviewerId: newId(), reviewerName: 'Rita Reviewer' }
    await world.deliver(CaseClaimed, { ...facts('access_check'), ...reviewer }, nextSequence())
    await world.deliver(CaseAccessPassed, facts('information_check'), nextSequence())
    const checked = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
    expect(checked.body.versions[0]).toMatchObject({
      reviewStage: 'information_check',
      reviewerName: 'Rita Reviewer',
    })

    await world.deliver(CasePassed, facts('production'), nextSequence())
    const produced = { ...facts('production'), regionId: 'cn-hangzhou', imageId: 'm-1' } as const
    await world.deliver(ImageProduced, produced, nextSequence())
    const [listed] = await world.published(ProductListed)
    expect(listed).toMatchObject({ productId: id, slug: 'harbor-log-search' })
    const [version] = await world.published(VersionListed)
    expect(version?.images).toEqual([{ regionId: 'cn-hangzhou', imageId: 'm-1' }])

    const found = await as(world.app).get('/api/v1/storefront/products?q=harbor').expect(200)
    expect(found.body.items).toHaveLength(1)
    const page = await as(world.app)
      .get(`/api/v1/storefront/products/${found.body.items[0].slug}`)
      .expect(200)
    const { reviewerOnly, ...shown } = preview.body
    expect(reviewerOnly).toEqual({ trademark: null, patent: null })
    expect(page.body).toEqual({ ...shown, ...listedParts(page.body) })
    expect(page.body.versions[0].regions).toEqual([
      { regionId: 'cn-hangzhou', label: 'Hangzhou (East China 1)', isPurchasable: true },
      { regionId: 'cn-beijing', label: 'Beijing (North China 2)', isPurchasable: false },
    ])

    const timeline = (await as(world.app, seller).get(`/api/v1/products/${id}`)).body.timeline
    expect(timeline.map((step: { to: string }) => step.to)).toEqual([
      'under_review',
      'access_check',
      'information_check',
      'production',
      'listed',
    ])
  })

  it('IM-2 shares the chosen image with the platform', async () => {
    const state = await (await fetch(`${world.simulator.url}/control/state`)).json()
    const image = (state as { images: { imageId: string; sharedWith: string[] }[] }).images.find(
      ({ imageId }) => imageId === 'm-sim-hz-web',
    )
    expect(image?.sharedWith).toContain(platformAccountId)
  })
})

/** What listing changes on the page. */
function listedParts(page: Record<string, unknown>) {
  const { slug, listedAt, versions, logo, userGuide } = page
  return { slug, listedAt, versions, logo, userGuide }
}
