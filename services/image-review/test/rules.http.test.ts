import { RuleModeSet } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { Finding } from '../src/findings/finding.entity.ts'
import { buildClaimedCase, imageListing } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview, { environment: { LINK_CHECKS: 'off' } })
})
afterAll(() => service.stop())

describe('RV-8 an installation without a way out', () => {
  it('RV-8 says of the rules on links, and in each case, that links are not looked at', async () => {
    const desk = as(service.app, service.actors.staff('reviewer'))
    const { body } = await desk.get('/api/v1/review-rules').expect(200)
    const idle = (body.items as { ruleId: string; isIdle: boolean }[]).filter((one) => one.isIdle)
    expect(idle.map(({ ruleId }) => ruleId)).toEqual(['link-silent'])
    const found = await checked()
    for (const actor of [found.seller, found.reviewer]) {
      const seen = await as(service.app, actor).get(found.url).expect(200)
      expect(seen.body.checks).toMatchObject({ linksAsked: false })
    }
  })
})

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
type Told = {
  ruleId: string
  pointer: string
  isObserved: boolean
  actions: string[]
  waiver: unknown
}
const shouting = () => imageListing({ name: 'HARBOR LOG SEARCH' })
const admin = () => service.actors.staff('admin')
const checked = async (of: { vendorId?: string } = {}, listing = shouting()) => {
  const found = await buildClaimedCase(service, { listing, ...of })
  await service.work()
  return found
}
const findingOf = async (found: Claimed, actor: Claimed['seller'], ruleId = 'name-all-caps') => {
  const { body } = await as(service.app, actor).get(found.url).expect(200)
  return (body.checks.findings as Told[]).find((one) => one.ruleId === ruleId)
}
const put = (ruleId: string, body: object, actor = admin()) =>
  as(service.app, actor).put(`/api/v1/review-rules/${ruleId}/mode`).send(body)
const setMode = (mode: string, ruleId = 'name-all-caps') =>
  put(ruleId, { mode, reason: 'It fires on every acronym.' }).expect(200)
const ruleOf = (body: { items: { ruleId: string }[] }, ruleId: string) =>
  body.items.find((one) => one.ruleId === ruleId)

describe('RV-8 what operations makes of a rule', () => {
  it('RV-8 observes a rule: the desk sees what it finds, the seller does not', async () => {
    const found = await checked()
    expect(await findingOf(found, found.seller)).toMatchObject({
      isObserved: false,
      actions: ['discuss'],
    })
    await setMode('observed')
    expect(await findingOf(found, found.reviewer)).toMatchObject({ isObserved: true })
    expect(await findingOf(found, found.seller)).toBeUndefined()
    await setMode('off')
    expect(await findingOf(found, found.reviewer)).toBeUndefined()
    await setMode('enforced')
    expect(await findingOf(found, found.seller)).toMatchObject({ isObserved: false })
  })

  it('RV-8 tells the form, once for each change', async () => {
    const before = (await service.published(RuleModeSet)).length
    await setMode('off', 'logo-size')
    await setMode('off', 'logo-size')
    await setMode('enforced', 'logo-size')
    const told = (await service.published(RuleModeSet)).slice(before)
    expect(told.map(({ mode }) => mode)).toEqual(['off', 'enforced'])
  })

  it('RV-8 keeps who said it and why, and counts the open cases in which it fires', async () => {
    await checked()
    const { body } = await setMode('observed', 'name-all-caps')
    expect(ruleOf(body, 'name-all-caps')).toMatchObject({
      mode: 'observed',
      severity: 'warning',
      source: 'listing',
      isFixed: false,
      lastChange: {
        mode: 'observed',
        reason: 'It fires on every acronym.',
        by: expect.any(String),
      },
      open: expect.any(Number),
      actions: ['setMode'],
    })
    expect((ruleOf(body, 'name-all-caps') as unknown as { open: number }).open).toBeGreaterThan(0)
    expect(ruleOf(body, 'system-swap')).toMatchObject({
      source: 'server',
      open: 0,
      lastChange: null,
    })
    expect(ruleOf(body, 'image-visible')).toMatchObject({ source: 'outside' })
    const reviewer = await as(service.app, service.actors.staff('reviewer')).get(
      '/api/v1/review-rules',
    )
    expect(ruleOf(reviewer.body, 'name-all-caps')).toMatchObject({ actions: [] })
    await setMode('enforced')
  })

  it('RV-8 holds what submitting refuses, whatever anybody says', async () => {
    const refused = await put('text-missing', { mode: 'off', reason: 'Too strict.' })
    expect(refused.body).toMatchObject({ status: 409, type: '/problems/rule-is-fixed' })
  })

  it.each([
    ['no-such-rule', { mode: 'off', reason: 'x' }, '#/ruleId'],
    ['logo-size', { mode: 'asleep', reason: 'x' }, '#/mode'],
    ['logo-size', { mode: 'off', reason: '  ' }, '#/reason'],
    ['logo-size', { mode: 'off' }, '#/reason'],
  ])('RV-8 names what is wrong: %s %j', async (ruleId, body, pointer) => {
    const answer = await put(ruleId, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })
})

const waive = (found: Claimed, change: object = {}, actor = found.reviewer) =>
  as(service.app, actor)
    .post(`${found.url}/waivers`)
    .send({
      ruleId: 'name-all-caps',
      pointer: '#/name',
      reason: 'It is an acronym.',
      days: 30,
      ...change,
    })

describe('RV-8 waivers', () => {
  it('RV-8 asks the same of a vendor once: in this case, and in the next', async () => {
    const found = await checked()
    const answer = await waive(found).expect(200)
    const waived = {
      waiver: {
        id: expect.any(String),
        reason: 'It is an acronym.',
        by: expect.any(String),
        until: expect.any(String),
      },
      actions: ['revokeWaiver'],
    }
    expect(
      (answer.body.checks.findings as Told[]).find(({ ruleId }) => ruleId === 'name-all-caps'),
    ).toMatchObject(waived)
    expect(await findingOf(found, found.seller)).toBeUndefined()
    const next = await checked({ vendorId: found.vendorId })
    expect(await findingOf(next, next.seller)).toBeUndefined()
    expect(await findingOf(next, next.reviewer)).toMatchObject(waived)
    const other = await checked()
    expect(await findingOf(other, other.seller)).toMatchObject({ waiver: null })
  })

  it('RV-8 asks anew as soon as something else is seen', async () => {
    const found = await checked()
    await waive(found).expect(200)
    const renamed = await checked(
      { vendorId: found.vendorId },
      imageListing({ name: 'LANTERN LOG SEARCH' }),
    )
    expect(await findingOf(renamed, renamed.seller)).toMatchObject({ waiver: null })
  })

  it('RV-8 ends by itself, and by the word of the desk', async () => {
    const found = await checked()
    await waive(found, { days: 1 }).expect(200)
    service.clock.advance(86_400_000)
    expect(await findingOf(found, found.seller)).toMatchObject({ waiver: null })
    await waive(found).expect(200)
    const { waiver } = (await findingOf(found, found.reviewer)) as { waiver: { id: string } }
    const revoke = () =>
      as(service.app, found.reviewer).post(`/api/v1/review-waivers/${waiver.id}/revoke`)
    await revoke().expect(204)
    await revoke().expect(204)
    expect(await findingOf(found, found.seller)).toMatchObject({ waiver: null })
    await as(service.app, found.reviewer)
      .post(`/api/v1/review-waivers/${newId()}/revoke`)
      .expect(404)
  })

  it('RV-8 lists those that hold, and those of one rule', async () => {
    const found = await checked()
    await waive(found).expect(200)
    await waive(found, { reason: 'Said better.' }).expect(200)
    const list = async (query: string) =>
      (await as(service.app, found.reviewer).get(`/api/v1/review-waivers?${query}`).expect(200))
        .body.items
    expect(await list(`vendorId=${found.vendorId}`)).toEqual([
      expect.objectContaining({
        ruleId: 'name-all-caps',
        reason: 'Said better.',
        caseId: found.id,
      }),
    ])
    expect(await list(`vendorId=${found.vendorId}&ruleId=logo-size`)).toEqual([])
  })

  it('RV-8 waives what is there, in an open case, by the one who has it', async () => {
    const found = await checked()
    const none = await waive(found, { ruleId: 'logo-size', pointer: '#/logo' })
    expect(none.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/ruleId', code: 'finding-none' }),
    ])
    expect((await waive(found, {}, service.actors.staff('reviewer'))).status).toBe(403)
    expect((await waive(found, {}, found.seller)).status).toBe(403)
    const unseen = { caseId: found.id, ruleId: 'name-all-caps' as const }
    await service.dataSource.manager.update(Finding, unseen, { isChecked: false })
    expect((await waive(found)).status).toBe(400)
    await service.dataSource.manager.update(Finding, unseen, { isChecked: true })
    await as(service.app, found.reviewer)
      .post(`${found.url}/reject`)
      .send({ reasons: [{ code: 'other', text: 'No.' }] })
      .expect(200)
    expect((await waive(found)).status).toBe(409)
    expect(await findingOf(found, found.reviewer)).toMatchObject({ actions: [] })
  })

  it.each([
    [{ days: 0 }, '#/days'],
    [{ days: 366 }, '#/days'],
    [{ reason: ' ' }, '#/reason'],
    [{ ruleId: '' }, '#/ruleId'],
  ])('RV-8 names what is wrong: %j', async (change, pointer) => {
    const found = await checked()
    const answer = await waive(found, change)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })

  it('RV-8 keeps one waiver when the reviewer clicks twice at once', async () => {
    const found = await checked()
    const answers = await Promise.all([waive(found), waive(found)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await as(service.app, found.reviewer).get(
      `/api/v1/review-waivers?vendorId=${found.vendorId}`,
    )
    expect(body.items).toHaveLength(1)
  })
})
