import { as, createTestService, type TestService } from '@emporium/testing'
import { newId } from '@emporium/service-kit'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, imageListing, reasons, saasListing } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const path = '/api/v1/review-cases'
const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id)

describe('RV-7 the queue', () => {
  it('RV-7 shows what is most urgent first, page by page, without repeats', async () => {
    const vendorId = newId()
    const cases = []
    for (let n = 0; n < 5; n += 1) {
      cases.push((await buildCase(service, { vendorId })).id)
      service.clock.advance(60_000)
    }
    const desk = as(service.app, service.actors.staff('reviewer'))
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const more: string = cursor ? `&cursor=${cursor}` : ''
      const { body } = await desk.get(`${path}?vendorId=${vendorId}&limit=2${more}`)
      seen.push(...idsOf(body))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(cases)
  })

  it('RV-7 narrows by stage, assignee, type and words', async () => {
    const vendorId = newId()
    const image = await buildClaimedCase(service, { vendorId, vendorName: 'Fir & Sons 100%' })
    const saas = await buildCase(service, { vendorId, listing: saasListing() })
    const shut = await buildClaimedCase(service, { vendorId })
    await as(service.app, shut.reviewer).post(`${shut.url}/reject`).send({ reasons })
    const desk = as(service.app, image.reviewer)
    const ask = async (query: string) =>
      idsOf((await desk.get(`${path}?vendorId=${vendorId}${query}`)).body)
    expect(await ask('')).toEqual([image.id, saas.id])
    expect(await ask('&stage=all')).toHaveLength(3)
    expect(await ask('&stage=rejected')).toEqual([shut.id])
    expect(await ask('&stage=information_check')).toEqual([saas.id])
    expect(await ask('&assignee=me')).toEqual([image.id])
    expect(await ask('&assignee=none')).toEqual([saas.id])
    expect(await ask(`&assignee=${image.reviewer.id}`)).toEqual([image.id])
    expect(await ask('&type=saas')).toEqual([saas.id])
    expect(await ask('&q=harbor%20CLOUD')).toEqual([saas.id])
    expect(await ask('&q=100%25')).toEqual([image.id])
    expect(await ask('&q=_')).toEqual([])
  })

  it('RV-9 finds what is overdue and counts it', async () => {
    const { id, vendorId, dueAt } = await buildCase(service).then(async (found) => ({
      ...found,
      dueAt: (await as(service.app, found.seller).get(found.url)).body.dueAt as string,
    }))
    const desk = () => as(service.app, service.actors.staff('reviewer'))
    const ask = async () => (await desk().get(`${path}?vendorId=${vendorId}&due=overdue`)).body
    expect(idsOf(await ask())).toEqual([])
    const before = (await desk().get(`${path}/summary`)).body
    service.clock.set(new Date(new Date(dueAt).getTime() + 1))
    expect((await ask()).items).toEqual([expect.objectContaining({ id, ageing: 'overdue' })])
    const after = (await desk().get(`${path}/summary`)).body
    expect(after.overdue).toBeGreaterThan(before.overdue)
  })

  it('RV-7 counts the desk', async () => {
    const mine = await buildClaimedCase(service)
    const count = async () => (await as(service.app, mine.reviewer).get(`${path}/summary`)).body
    const before = await count()
    expect(before.mine).toBe(1)
    await buildCase(service)
    const after = await count()
    expect(after).toMatchObject({
      open: before.open + 1,
      unassigned: before.unassigned + 1,
      mine: 1,
    })
    const sum = after.stages.reduce(
      (total: number, { count: n }: { count: number }) => total + n,
      0,
    )
    expect(sum).toBe(after.open)
  })

  it.each([
    ['stage=nowhere', '#/stage'],
    ['assignee=kim', '#/assignee'],
    ['limit=101', '#/limit'],
    ['cursor=nonsense', '#/cursor'],
    ['colour=red', '#/colour'],
    ['due=never', '#/due'],
    ['olderThanDays=0', '#/olderThanDays'],
    ['sort=name', '#/sort'],
  ])('PA-1 names what is wrong with %s', async (query, pointer) => {
    const answer = await as(service.app, service.actors.staff('reviewer')).get(`${path}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })
})

describe('RV-1 what sellers see of it', () => {
  it('RV-1 lists the cases of the own company alone, newest first', async () => {
    const productId = newId()
    const first = await buildCase(service, { productId })
    service.clock.advance(1_000)
    const second = await buildCase(service, {
      productId,
      vendorId: first.vendorId,
      listing: imageListing({ versionNumber: 'V2.0' }),
    })
    await buildCase(service)
    const { body } = await as(service.app, first.seller).get(`${path}?productId=${productId}`)
    expect(idsOf(body)).toEqual([second.id, first.id])
    const foreign = await as(service.app, service.actors.seller()).get(
      `${path}?vendorId=${first.vendorId}`,
    )
    expect(foreign.body.items).toEqual([])
  })

  it('RV-1 refuses those who sell nothing, and programs without the scope', async () => {
    const { vendorId } = await buildCase(service)
    const status = async (actor?: ReturnType<typeof service.actors.buyer>) =>
      (await as(service.app, actor).get(path)).status
    expect(await status()).toBe(401)
    expect(await status(service.actors.buyer())).toBe(403)
    expect(await status(service.actors.client(vendorId, 'orders:read'))).toBe(403)
    expect(await status(service.actors.client(vendorId, 'catalog:read'))).toBe(200)
    expect(
      (await as(service.app, service.actors.seller({ vendorId })).get(`${path}/summary`)).status,
    ).toBe(403)
  })
})
