import {
  CaseAccessPassed,
  CaseFinished,
  CaseOpened,
  CasePassed,
  ImageProduced,
} from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCase, passUnseen, reasons, saasListing } from './factories.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud()
})
afterAll(() => world.stop())

describe('RV-1 from submission to the shelf', () => {
  it('RV-1 IM-12 brings an image through both checks and copies it to every release region', async () => {
    const { service } = world
    const { id, url } = await buildCase(service)
    const reviewer = service.actors.staff('reviewer')
    const desk = as(service.app, reviewer)
    expect((await desk.post(`${url}/claim`)).body).toMatchObject({
      status: 'access_check',
      isMine: true,
      actions: expect.arrayContaining(['passAccess', 'reject', 'release', 'orderAccessServer']),
    })
    expect((await desk.post(`${url}/pass-access`).send(passUnseen)).body.status).toBe(
      'information_check',
    )
    expect((await desk.post(`${url}/pass-information`)).body.status).toBe('production')
    const view = async () => (await desk.get(url)).body
    await workUntil(service, async () => (await view()).status === 'on_shelf')
    const done = await view()
    expect(done.regionCopies).toEqual([
      expect.objectContaining({
        regionId: 'ap-southeast-1',
        status: 'ready',
        progressPercent: 100,
      }),
      expect.objectContaining({ regionId: 'cn-hangzhou', status: 'ready', progressPercent: 100 }),
    ])
    expect(done.timeline.map(({ verb }: { verb: string }) => verb)).toEqual([
      'open',
      'claim',
      'passAccess',
      'passInformation',
      'finishProduction',
    ])
    const copies = await world.copies()
    expect(copies.map(({ regionId }) => regionId).toSorted()).toEqual([
      'ap-southeast-1',
      'cn-hangzhou',
    ])
    for (const event of [CaseOpened, CaseAccessPassed, CasePassed, CaseFinished])
      expect(await service.published(event)).toEqual([expect.objectContaining({ caseId: id })])
    const produced = await service.published(ImageProduced)
    expect(produced.map(({ imageId }) => imageId).toSorted()).toEqual(
      copies.map(({ imageId }) => imageId).toSorted(),
    )
  })

  it('RV-4 lets the information check pass to production, or reject with reasons and never without', async () => {
    const { service } = world
    const { url } = await buildCase(service)
    const desk = as(service.app, service.actors.staff('reviewer'))
    await desk.post(`${url}/claim`).expect(200)
    const early = await desk.post(`${url}/pass-information`)
    expect(early.status).toBe(409)
    await desk.post(`${url}/pass-access`).send(passUnseen).expect(200)
    const wordless = await desk.post(`${url}/reject`).send({ reasons: [] })
    expect(wordless.status).toBe(400)
    expect(wordless.body.errors).toContainEqual(expect.objectContaining({ pointer: '#/reasons' }))
    const rejected = await desk.post(`${url}/reject`).send({ reasons })
    expect(rejected.body).toMatchObject({ status: 'rejected', regionCopies: [] })
  })

  it('RV-6 puts a SaaS product on the shelf with the information check alone', async () => {
    const { service } = world
    const { url } = await buildCase(service, { listing: saasListing() })
    const desk = as(service.app, service.actors.staff('reviewer'))
    expect((await desk.post(`${url}/claim`)).body.status).toBe('information_check')
    expect((await desk.post(`${url}/pass-information`)).body).toMatchObject({
      status: 'on_shelf',
      regionCopies: [],
    })
    const { timeline } = (await desk.get(url)).body
    expect(timeline.map(({ to }: { to: string }) => to)).toEqual([
      'information_check',
      'information_check',
      'on_shelf',
    ])
  })
})
