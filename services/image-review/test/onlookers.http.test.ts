import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, reasons } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const reviewer = (name: string) => service.actors.staff('reviewer', { name })
const look = (url: string, actor?: TestActor) => as(service.app, actor).post(`${url}/look`)
const othersOf = async (url: string, actor: TestActor) =>
  ((await look(url, actor).expect(200)).body.others as { name: string }[]).map(({ name }) => name)

describe('RV-7 who looks at a case', () => {
  it('RV-7 shows two reviewers to each other, and nobody to themselves', async () => {
    const { url } = await buildCase(service)
    const [kim, lee] = [reviewer('Kim Park'), reviewer('Lee Moon')]
    expect(await othersOf(url, kim)).toEqual([])
    expect(await othersOf(url, lee)).toEqual(['Kim Park'])
    expect(await othersOf(url, kim)).toEqual(['Lee Moon'])
    // Two windows of one person are one person.
    expect(await othersOf(url, kim)).toEqual(['Lee Moon'])
  })

  it('RV-7 forgets whoever has not been heard of for 30 seconds, not sooner', async () => {
    const { url } = await buildCase(service)
    const [kim, lee] = [reviewer('Kim Park'), reviewer('Lee Moon')]
    await othersOf(url, kim)
    service.clock.advance(29_000)
    expect(await othersOf(url, lee)).toEqual(['Kim Park'])
    service.clock.advance(1_000)
    expect(await othersOf(url, lee)).toEqual([])
    expect(await othersOf(url, kim)).toEqual(['Lee Moon'])
  })

  it('RV-7 keeps cases apart, and leaves nothing behind of cases that were left', async () => {
    const [one, other] = [await buildCase(service), await buildCase(service)]
    const [kim, lee] = [reviewer('Kim Park'), reviewer('Lee Moon')]
    await othersOf(one.url, kim)
    expect(await othersOf(other.url, lee)).toEqual([])
    service.clock.advance(60_000)
    await othersOf(other.url, kim)
    const rows = await service.database.query(
      'SELECT case_id FROM image_review.onlookers WHERE account_id = $1',
      [kim.id],
    )
    expect(rows).toEqual([{ case_id: other.id }])
  })

  it('RV-7 counts fifty looks of one person at once as one', async () => {
    const { url } = await buildCase(service)
    const [kim, lee] = [reviewer('Kim Park'), reviewer('Lee Moon')]
    const answers = await Promise.all(Array.from({ length: 50 }, () => look(url, kim)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await othersOf(url, lee)).toEqual(['Kim Park'])
  })

  it('RV-7 is for the desk, also when the case is closed, and not for who sells the product', async () => {
    const { url, seller, reviewer: holder } = await buildClaimedCase(service)
    await as(service.app, holder).post(`${url}/reject`).send({ reasons }).expect(200)
    await look(url, holder).expect(200)
    expect((await look(url)).status).toBe(401)
    for (const actor of [seller, service.actors.staff('onboarding_officer')])
      expect((await look(url, actor)).status).toBe(403)
    expect((await look(`/api/v1/review-cases/${newId()}`, holder)).status).toBe(404)
  })
})
