import { CaseMessageWritten, CaseRejected, RuleModeSet } from '@emporium/events'
import { newId, receiveJob } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { checkSubmission } from '../src/findings/check-submission.job.ts'
import { Finding } from '../src/findings/finding.entity.ts'
import { buildClaimedCase, imageListing, reasons } from './factories.ts'

let service: TestService
beforeAll(async () => {
  const environment = { LINK_CHECKS: 'off', CLAIMS_PER_REVIEWER: '0' }
  service = await createTestService(imageReview, { environment })
})
afterAll(() => service.stop())

type Told = { id: string; ruleId: string; actions: string[] }
type Claimed = Awaited<ReturnType<typeof checked>>
/** Fires twice: on the name, and on the version number. */
const listing = () => imageListing({ name: 'HARBOR LOG SEARCH', versionNumber: '1.0-beta' })
async function checked() {
  const found = await buildClaimedCase(service, { listing: listing() })
  await service.work()
  return found
}
async function findingsOf({ url }: Claimed, actor: Claimed['seller']): Promise<Told[]> {
  return (await as(service.app, actor).get(url).expect(200)).body.checks.findings
}
async function findingOf(found: Claimed, ruleId = 'name-all-caps'): Promise<Told> {
  const all = await findingsOf(found, found.reviewer)
  return all.find((one) => one.ruleId === ruleId) as Told
}
const reject = ({ url, reviewer }: Claimed, findings: unknown) =>
  as(service.app, reviewer).post(`${url}/reject`).send({ reasons, findings })

describe('RV-5 findings chosen in a rejection', () => {
  it('RV-5 keeps them with the verdict, tells them by code, and shows them to the seller', async () => {
    const found = await checked()
    const { id } = await findingOf(found)
    await reject(found, [id]).expect(200)
    const quoted = {
      id,
      ruleId: 'name-all-caps',
      pointer: '#/name',
      severity: 'warning',
      title: expect.any(String),
      mend: expect.any(String),
    }
    for (const actor of [found.seller, found.reviewer]) {
      const { body } = await as(service.app, actor).get(found.url)
      expect(body.verdicts).toMatchObject([{ decision: 'reject', findings: [quoted] }])
    }
    const told = (await service.published(CaseRejected)).find(({ caseId }) => caseId === found.id)
    expect(told).toMatchObject({
      said: [{ code: 'text-misleading', field: '/shortDescription' }],
      findings: [{ ruleId: 'name-all-caps', pointer: '#/name', severity: 'warning' }],
    })
  })

  it('RV-5 needs none', async () => {
    const found = await checked()
    const answer = await as(service.app, found.reviewer)
      .post(`${found.url}/reject`)
      .send({ reasons })
    expect(answer.body.verdicts).toMatchObject([{ findings: [] }])
  })

  it('RV-5 offers them to the one who decides, and to nobody else', async () => {
    const found = await checked()
    const mayChoose = async (actor: Claimed['seller']) =>
      (await findingsOf(found, actor)).filter(({ actions }) => actions.includes('choose')).length
    expect(await mayChoose(found.reviewer)).toBeGreaterThan(1)
    expect(await mayChoose(service.actors.staff('reviewer'))).toBe(0)
    expect(await mayChoose(found.seller)).toBe(0)
    await reject(found, []).expect(200)
    expect(await mayChoose(found.reviewer)).toBe(0)
  })

  it('RV-5 refuses by name what is not of this case', async () => {
    const [found, other] = [await checked(), await checked()]
    const ids = [(await findingOf(found)).id, (await findingOf(other)).id, newId()]
    const { body } = await reject(found, ids).expect(400)
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '#/findings/1', code: 'finding-none' }),
      expect.objectContaining({ pointer: '#/findings/2', code: 'finding-none' }),
    ])
    expect((await as(service.app, found.reviewer).get(found.url)).body.status).toBe('access_check')
  })

  it.each([
    ['waived', 'finding-untold'],
    ['only observed', 'finding-untold'],
    ['not checked', 'finding-untold'],
  ])('RV-5 refuses what is %s: the seller is not told of it', async (how, code) => {
    const found = await checked()
    const { id } = await findingOf(found)
    const admin = as(service.app, service.actors.staff('admin'))
    const setMode = (mode: string) =>
      admin.put('/api/v1/review-rules/name-all-caps/mode').send({ mode, reason: 'To see.' })
    if (how === 'waived')
      await as(service.app, found.reviewer)
        .post(`${found.url}/waivers`)
        .send({ ruleId: 'name-all-caps', pointer: '#/name', reason: 'An acronym.', days: 30 })
        .expect(200)
    if (how === 'only observed') await setMode('observed').expect(200)
    if (how === 'not checked')
      await service.dataSource.manager.update(Finding, { id }, { isChecked: false })
    const { body } = await reject(found, [id])
    await setMode('enforced')
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/findings/0', code })])
    expect((await service.published(RuleModeSet)).at(-1)?.mode ?? 'enforced').toBe('enforced')
  })

  it.each([
    [['nonsense'], '#/findings/0'],
    ['all', '#/findings'],
    [Array.from({ length: 201 }, () => newId()), '#/findings'],
  ])('RV-5 names what is wrong with %j', async (findings, pointer) => {
    const { body } = await reject(await checked(), findings).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('RV-8 knows what is found again for the same finding', async () => {
    const found = await buildClaimedCase(service, { listing: listing() })
    const waiting = (await service.outbox()).filter(
      ({ envelope }) => envelope.name === checkSubmission.name,
    )
    await service.work()
    const before = await findingsOf(found, found.reviewer)
    expect(before.length).toBeGreaterThan(1)
    for (const { envelope } of waiting) await receiveJob(service.receiver, envelope, newId())
    const after = await findingsOf(found, found.reviewer)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})

describe('RV-7 threads about findings', () => {
  const post = ({ url }: Claimed, actor: Claimed['seller'], body: object) =>
    as(service.app, actor)
      .post(`${url}/messages`)
      .send({ text: 'It is an acronym.', ...body })
  const waive = ({ url, reviewer }: Claimed) =>
    as(service.app, reviewer)
      .post(`${url}/waivers`)
      .send({ ruleId: 'name-all-caps', pointer: '#/name', reason: 'An acronym.', days: 30 })

  it('RV-7 lets both sides talk about a finding, and says in the event which one', async () => {
    const found = await checked()
    const { id: findingId } = await findingOf(found)
    await post(found, found.reviewer, { findingId, text: 'An acronym?' }).expect(201)
    await post(found, found.seller, { findingId }).expect(201)
    await post(found, found.seller, {}).expect(201)
    const about = { id: findingId, ruleId: 'name-all-caps', pointer: '#/name' }
    for (const actor of [found.seller, found.reviewer]) {
      const { body } = await as(service.app, actor).get(found.url)
      expect(body.messages).toMatchObject([{ about }, { about }, { about: null }])
    }
    const told = (await service.published(CaseMessageWritten)).filter(
      ({ caseId }) => caseId === found.id,
    )
    const facts = { name: 'HARBOR LOG SEARCH' }
    const fact = { ruleId: 'name-all-caps', pointer: '#/name', severity: 'warning', facts }
    expect(told.map((one) => one.about)).toEqual([fact, fact, undefined])
  })

  it('RV-7 offers to talk to whoever may write, as long as the case is open', async () => {
    const found = await checked()
    const mayDiscuss = async (actor: Claimed['seller']) =>
      (await findingsOf(found, actor)).some(({ actions }) => actions.includes('discuss'))
    const vendorId = found.vendorId
    expect(await mayDiscuss(found.reviewer)).toBe(true)
    expect(await mayDiscuss(found.seller)).toBe(true)
    expect(await mayDiscuss(service.actors.seller({ vendorId, role: 'read_only' }))).toBe(false)
    await reject(found, []).expect(200)
    expect(await mayDiscuss(found.seller)).toBe(false)
  })

  it('RV-7 knows only findings of the case, and of these what the seller is told', async () => {
    const [found, other] = [await checked(), await checked()]
    const { id } = await findingOf(found)
    const codeOf = async (findingId: string, isInternal = false) => {
      const { body } = await post(found, found.reviewer, { findingId, isInternal })
      return body.errors?.[0] ?? body.about?.ruleId
    }
    const none = expect.objectContaining({ pointer: '#/findingId', code: 'finding-none' })
    expect(await codeOf((await findingOf(other)).id)).toEqual(none)
    expect(await codeOf(newId())).toEqual(none)
    await waive(found).expect(200)
    expect(await codeOf(id)).toMatchObject({ pointer: '#/findingId', code: 'finding-untold' })
    expect(await codeOf(id, true)).toBe('name-all-caps')
    // A note does not tell the seller of it.
    expect(await codeOf(id)).toMatchObject({ code: 'finding-untold' })
  })

  it('RV-7 goes on with a thread whose finding was waived or is gone', async () => {
    const found = await checked()
    const { id: findingId } = await findingOf(found)
    await post(found, found.seller, { findingId }).expect(201)
    await waive(found).expect(200)
    await post(found, found.reviewer, { findingId, text: 'So it is.' }).expect(201)
    await service.dataSource.manager.delete(Finding, { id: findingId })
    const last = await post(found, found.seller, { findingId, text: 'Thanks.' }).expect(201)
    expect(last.body.about).toMatchObject({ id: findingId, title: expect.any(String) })
  })

  it('RV-5 keeps the thread of an earlier round readable', async () => {
    const found = await checked()
    const { id: findingId } = await findingOf(found)
    await post(found, found.seller, { findingId }).expect(201)
    await reject(found, [findingId]).expect(200)
    const { versionId, productId, vendorId } = found
    const next = await buildClaimedCase(service, { versionId, productId, vendorId, round: 2 })
    const { body } = await as(service.app, found.seller).get(next.url)
    const earlier = await as(service.app, found.seller).get(
      `/api/v1/review-cases/${body.previousRounds[0].id}`,
    )
    expect(earlier.body.messages).toMatchObject([{ about: { id: findingId } }])
    expect((await post(found, found.seller, { findingId })).body.type).toBe('/problems/case-closed')
  })

  it.each([['nonsense'], [7], [null]])('RV-7 names a findingId that is none: %j', async (id) => {
    const found = await checked()
    const { body } = await post(found, found.seller, { findingId: id }).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '#/findingId' }))
  })
})
