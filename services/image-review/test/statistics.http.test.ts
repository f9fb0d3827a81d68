import { ProductSubmitted, ProductWithdrawn } from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import {
  askSeller,
  buildCase,
  buildClaimedCase,
  passUnseen,
  reasons,
  saasListing,
  submission,
} from './factories.ts'

let service: TestService
let kim: TestActor
let lee: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview)
  kim = service.actors.staff('reviewer', { name: 'Kim' })
  lee = service.actors.staff('reviewer', { name: 'Lee' })
  await work()
})
afterAll(() => service.stop())

const path = '/api/v1/review-desk/statistics'
const at = (time: string) => service.clock.set(`2026-11-${time}:00Z`)
const post = (by: TestActor, url: string, body: object = {}) =>
  as(service.app, by).post(url).send(body).expect(200)

/** Two weeks at a desk that works from 9 to 18 UTC, to be counted by hand. */
async function work(): Promise<void> {
  at('16T10:00') // Monday
  const first = await buildClaimedCase(service, {}, kim)
  at('17T11:00') // 10 hours of work: access check passed
  await post(kim, `${first.url}/pass-access`, passUnseen)
  at('17T13:00') // 2 hours, then 24 hours of waiting for the seller
  await askSeller(service, first)
  at('18T13:00')
  await post(kim, `${first.url}/resume`)
  at('18T14:00') // and 1 more: 3 hours of work
  await post(kim, `${first.url}/pass-information`)
  at('20T17:00') // Friday
  const second = await buildClaimedCase(service, {}, lee)
  at('23T10:00') // 2 hours of work, over a weekend
  await post(lee, `${second.url}/reject`, {
    reasons: [...reasons, { code: 'logo', text: 'Blurred.' }],
  })
  at('23T12:00')
  const saas = await buildClaimedCase(service, { listing: saasListing() }, lee)
  at('24T12:00')
  await post(lee, `${saas.url}/reject`, { reasons })
  at('25T09:00')
  const back = await buildCase(service)
  at('26T09:00')
  const { submissionId, productId, versionId } = back
  await service.deliver(ProductWithdrawn, { submissionId, productId, versionId })
  at('27T09:00')
  await buildCase(service)
}
const view = async (query = '?from=2026-11-16&to=2026-11-29') =>
  (
    await as(service.app, kim)
      .get(path + query)
      .expect(200)
  ).body

describe('RV-9 statistics', () => {
  it('RV-9 count what came in and what was decided in each week', async () => {
    expect((await view()).weeks).toEqual([
      { week: '2026-11-16', opened: 2, passed: 1, rejected: 0, withdrawn: 0 },
      { week: '2026-11-23', opened: 3, passed: 0, rejected: 2, withdrawn: 1 },
    ])
  })

  it('RV-9 measure the stages in working hours, without waiting for the seller', async () => {
    const { stages } = await view()
    // In the access check 10, 2 and 9 hours; in the information check 3 and 9.
    expect(stages).toEqual([
      {
        stage: 'access_check',
        count: 3,
        isWorkingTime: true,
        medianHours: 9,
        p95Hours: 9.9,
      },
      {
        stage: 'information_check',
        count: 2,
        isWorkingTime: true,
        medianHours: 6,
        p95Hours: 8.7,
      },
    ])
  })

  it('RV-9 count reasons and verdicts', async () => {
    const { reasons: said, reviewers } = await view()
    expect(said).toEqual([
      { code: 'text-misleading', count: 2 },
      { code: 'logo', count: 1 },
    ])
    expect(reviewers).toEqual([
      { id: kim.id, name: 'Kim', passed: 2, rejected: 0, overrides: 1 },
      { id: lee.id, name: 'Lee', passed: 0, rejected: 2, overrides: 0 },
    ])
  })

  it('RV-9 tell how many cases were open at the end of each day, up to today', async () => {
    const { openByDay } = await view()
    const open = Object.fromEntries(
      openByDay.map((one: { day: string; open: number }) => [one.day.slice(8), one.open]),
    )
    // The first is in production since the 18th, and stays open.
    expect(open).toEqual({
      16: 1,
      17: 1,
      18: 1,
      19: 1,
      20: 2,
      21: 2,
      22: 2,
      23: 2,
      24: 1,
      25: 2,
      26: 1,
      27: 2,
    })
  })

  it('RV-9 are narrowed by the period and the type of product', async () => {
    const saas = await view('?from=2026-11-16&to=2026-11-29&type=saas')
    expect(saas.weeks[1]).toMatchObject({ opened: 1, rejected: 1, withdrawn: 0 })
    expect(saas.reviewers).toEqual([expect.objectContaining({ name: 'Lee', rejected: 1 })])
    const one = await view('?from=2026-11-16&to=2026-11-22')
    expect(one.stages.map(({ count }: { count: number }) => count)).toEqual([1, 1])
    expect(one.reasons).toEqual([])
    expect((await view('')).weeks.length).toBeGreaterThanOrEqual(12)
  })

  it('RV-9 can be taken along as CSV', async () => {
    const query = '?from=2026-11-16&to=2026-11-29'
    const { text, headers } = await as(service.app, kim).get(`${path}/export${query}`).expect(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('review-2026-11-16-2026-11-29.csv')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('part,of,measure,value')
    expect(lines).toContain('week,2026-11-23,rejected,2')
    expect(lines).toContain('reviewer,Kim,overrides,1')
  })

  it('RV-5 RV-9 count appeals, what became of them, and the working hours until then', async () => {
    const december = (time: string) => service.clock.set(`2026-12-${time}:00Z`)
    const appealed = async () => {
      const found = await buildClaimedCase(service, {}, lee)
      await post(lee, `${found.url}/reject`, { reasons })
      await post(found.seller, `${found.url}/appeal`, { text: 'It does say so.' })
      return found
    }
    const decide = ({ url }: { url: string }, decision: string) =>
      post(kim, `${url}/appeal/decision`, { decision, answer: 'So.' })
    december('07T10:00') // Monday
    const [upheld, overturned, overtaken] = [await appealed(), await appealed(), await appealed()]
    await appealed()
    december('07T14:00') // 4 hours of work
    await decide(overturned, 'overturn')
    december('08T11:00') // 10 hours of work
    await decide(upheld, 'uphold')
    const { productId, versionId, vendorId } = overtaken
    await service.deliver(
      ProductSubmitted,
      submission({ productId, versionId, vendorId, round: 2 }),
    )
    expect((await view('?from=2026-12-07&to=2026-12-13')).appeals).toEqual({
      filed: 4,
      upheld: 1,
      overturned: 1,
      lapsed: 1,
      medianHours: 7,
      p95Hours: 9.7,
    })
    const none = { filed: 0, upheld: 0, overturned: 0, lapsed: 0 }
    const empty = { ...none, medianHours: null, p95Hours: null }
    expect((await view()).appeals).toEqual(empty)
    expect((await view('?from=2026-12-07&to=2026-12-13&type=saas')).appeals).toEqual(empty)
  })

  it.each([
    ['from=2026-11-29&to=2026-11-16', '#/to'],
    ['from=2024-01-01&to=2026-11-16', '#/to'],
    ['from=monday', '#/from'],
    ['type=book', '#/type'],
  ])('PA-1 names what is wrong with %s', async (query, pointer) => {
    const answer = await as(service.app, kim).get(`${path}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })
})
