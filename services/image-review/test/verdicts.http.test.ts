import { CaseAccessPassed, CasePassed, CaseRejected } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { Verdict } from '../src/verdicts/verdict.entity.ts'
import { buildCase, buildClaimedCase, passUnseen, reasons, saasListing } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const bodies: Record<string, object> = { reject: { reasons }, 'pass-access': passUnseen }

describe('RV-7 one verdict for each stage', () => {
  it('RV-7 takes one of two passes that come at once', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    const answers = await Promise.all(
      [1, 2].map(() => desk.post(`${url}/pass-access`).send(passUnseen)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const told = (await service.published(CaseAccessPassed)).filter(({ caseId }) => caseId === id)
    expect(told).toHaveLength(1)
  })

  it('RV-7 takes one of fifty passes and rejections that come at once', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service, { listing: saasListing() })
    const desk = as(service.app, reviewer)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        n % 2 === 0
          ? desk.post(`${url}/pass-information`)
          : desk.post(`${url}/reject`).send({ reasons }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    const passed = (await service.published(CasePassed)).filter(({ caseId }) => caseId === id)
    const rejected = (await service.published(CaseRejected)).filter(({ caseId }) => caseId === id)
    expect(passed.length + rejected.length).toBe(1)
  })

  it('RV-7 has a database that refuses a second verdict on a stage', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    await as(service.app, reviewer).post(`${url}/pass-access`).send(passUnseen).expect(200)
    const second = Verdict.of(
      { id, status: 'access_check' },
      { decision: 'reject', by: reviewer, now: new Date() },
    )
    await expect(service.dataSource.manager.insert(Verdict, second as never)).rejects.toThrow(
      'uq_verdicts_case_stage',
    )
  })

  it.each(['pass-access', 'pass-information', 'reject'])(
    'RV-7 leaves %s to the reviewer who has the case',
    async (verb) => {
      const { url, seller } = await buildClaimedCase(service)
      const say = (actor?: typeof seller) =>
        as(service.app, actor).post(`${url}/${verb}`).send(bodies[verb])
      expect((await say()).status).toBe(401)
      for (const actor of [
        seller,
        service.actors.buyer(),
        service.actors.staff('reviewer'),
        service.actors.staff('admin'),
        service.actors.staff('onboarding_officer'),
      ])
        expect((await say(actor)).status).toBe(403)
    },
  )

  it('RV-7 refuses a verdict that nobody claimed the right to', async () => {
    const { url } = await buildCase(service)
    const desk = as(service.app, service.actors.staff('reviewer'))
    expect((await desk.post(`${url}/pass-access`).send(passUnseen)).status).toBe(403)
  })

  it.each([
    ['pass-information', {}],
    ['retry-production', {}],
  ])('RV-1 refuses %s in the access check', async (verb, body) => {
    const { url, reviewer } = await buildClaimedCase(service)
    const answer = await as(service.app, reviewer).post(`${url}/${verb}`).send(body)
    expect(answer.body).toMatchObject({
      status: 409,
      type: '/problems/illegal-transition',
      state: 'access_check',
    })
  })
})

describe('RV-5 rejecting', () => {
  it('RV-5 tells the seller why and where, with the rule', async () => {
    const { id, url, reviewer, seller } = await buildClaimedCase(service)
    const said = [
      { code: 'text-misleading', text: 'Say what it does.', field: '/shortDescription' },
      { code: 'logo', text: 'It is blurred.', field: '/logo' },
      { code: 'other', text: 'See the guide.' },
    ]
    const answer = await as(service.app, reviewer).post(`${url}/reject`).send({ reasons: said })
    expect(answer.body).toMatchObject({ status: 'rejected', closedAt: expect.any(String) })
    const [told] = (await service.published(CaseRejected)).filter(({ caseId }) => caseId === id)
    expect(told).toMatchObject({
      status: 'rejected',
      reasons: [
        'A text is misleading: Say what it does.',
        'The logo does not fit: It is blurred.',
        'Another reason: See the guide.',
      ],
      fields: ['/shortDescription', '/logo'],
    })
    const seen = await as(service.app, seller).get(url)
    expect(seen.body.verdicts).toEqual([
      expect.objectContaining({
        stage: 'access_check',
        decision: 'reject',
        reasons: [
          expect.objectContaining({
            code: 'text-misleading',
            policy: expect.stringContaining('as it is'),
          }),
          expect.objectContaining({ code: 'logo', field: '/logo' }),
          expect.objectContaining({ code: 'other', field: null }),
        ],
      }),
    ])
    expect(seen.body.actions).toEqual(['appeal'])
  })

  it.each([
    [{ reasons: [] }, '#/reasons'],
    [{}, '#/reasons'],
    [{ reasons: Array.from({ length: 21 }, () => reasons[0]) }, '#/reasons'],
    [{ reasons: [{ code: 'nonsense', text: 'x' }] }, '#/reasons/0/code'],
    [{ reasons: [{ code: 'other', text: ' ' }] }, '#/reasons/0/text'],
    [{ reasons: [{ code: 'other', text: 'x', field: 'logo' }] }, '#/reasons/0/field'],
    [{ reasons: [{ code: 'other', text: 'x', where: '/logo' }] }, '#/reasons/0/where'],
    [{ reasons: [{ code: 'url-not-reached', text: 'for SaaS' }] }, '#/reasons/0/code'],
  ])('RV-5 names what is wrong with %j', async (body, pointer) => {
    const { url, reviewer } = await buildClaimedCase(service)
    const answer = await as(service.app, reviewer).post(`${url}/reject`).send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
    expect((await as(service.app, reviewer).get(url)).body.status).toBe('access_check')
  })

  it('RV-5 offers every reason with its rule', async () => {
    const { body } = await as(service.app, service.actors.staff('reviewer')).get(
      '/api/v1/rejection-reasons',
    )
    expect(body.items).toContainEqual(
      expect.objectContaining({ code: 'product-not-reached', productTypes: ['image'] }),
    )
    const codes = body.items.map(({ code }: { code: string }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect((await as(service.app).get('/api/v1/rejection-reasons')).status).toBe(401)
  })
})
