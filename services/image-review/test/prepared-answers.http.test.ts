import { rejectionReasons, rejectionWords } from '@emporium/domain'
import { createCtx, newId, system } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { plantAnswers } from '../src/prepared-answers/plant-answers.ts'
import { shippedAnswers } from '../src/prepared-answers/shipped/shipped-answers.ts'
import { preparedAnswer } from './factories.ts'

let service: TestService
let admin: TestActor
let reviewer: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview)
  admin = service.actors.staff('admin', { name: 'Ada' })
  reviewer = service.actors.staff('reviewer')
})
afterAll(() => service.stop())

const path = '/api/v1/prepared-answers'
type Answer = {
  id: string
  reasonCode: string
  title: { en: string }
  text: { en: string }
  quote: Record<'en' | 'zh-CN', string>
  revision: number
  isRetired: boolean
  editedBy: string | null
  actions: string[]
}
const list = async (by = reviewer, query = {}) =>
  (await as(service.app, by).get(path).query(query).expect(200)).body as {
    items: Answer[]
    actions: string[]
  }
const add = async (said: Record<string, unknown> = {}) =>
  (await as(service.app, admin).post(path).send(preparedAnswer(said)).expect(201)).body as Answer
const edit = (id: string, revision: number | null, said: Record<string, unknown> = {}) => {
  const sent = as(service.app, admin).put(`${path}/${id}`)
  if (revision !== null) void sent.set('if-match', `"${revision}"`)
  return sent.send(preparedAnswer(said))
}
const retire = (id: string) => as(service.app, admin).post(`${path}/${id}/retire`)
const plant = () =>
  plantAnswers(
    createCtx({
      service: 'image-review',
      dataSource: service.dataSource,
      actor: system,
      correlationId: newId(),
      log: service.receiver.log,
      clock: service.clock.now,
    }),
  )

describe('RV-9 the answers that come with the software', () => {
  it('RV-9 answer every reason of a rejection, and rest on its rule in both languages', async () => {
    const { items } = await list()
    const answered = new Set(items.map(({ reasonCode }) => reasonCode))
    expect([...answered].toSorted()).toEqual(rejectionReasons.map(({ code }) => code).toSorted())
    const logo = items.find(({ reasonCode }) => reasonCode === 'logo')
    expect(logo?.quote).toEqual({
      en: rejectionWords('logo', 'en').policy,
      'zh-CN': rejectionWords('logo', 'zh-CN').policy,
    })
    expect(logo).toMatchObject({ editedBy: null, revision: 1, actions: [] })
  })

  it('RV-9 come in the order of the reasons', async () => {
    const codes = (await list()).items.map(({ reasonCode }) => reasonCode)
    const order = rejectionReasons.map(({ code }) => code)
    expect(codes).toEqual(codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  it('RV-9 are planted once: what the desk rewrote or retired stays so at the next start', async () => {
    const before = await list(admin, { retired: true })
    const [first, second] = before.items
    if (!first || !second) throw new Error('nothing came with the software')
    await edit(first.id, 1, { title: { en: 'Ours', 'zh-CN': '我们的' } }).expect(200)
    await retire(second.id).expect(200)
    await Promise.all([plant(), plant()])
    const after = await list(admin, { retired: true })
    expect(after.items).toHaveLength(before.items.length)
    expect(after.items.find(({ id }) => id === first.id)).toMatchObject({
      title: { en: 'Ours' },
      editedBy: 'Ada',
      revision: 2,
    })
    expect(after.items.find(({ id }) => id === second.id)?.isRetired).toBe(true)
  })

  it('RV-9 fit into what can be sent', () => {
    for (const { text } of Object.values(shippedAnswers))
      for (const words of Object.values(text)) expect(words.length).toBeLessThan(1000)
  })
})

describe('RV-9 the answers of the desk', () => {
  it('RV-9 are written by an admin and offered to reviewers, who do not change them', async () => {
    const quote = { en: 'Rule 4.2 says so.', 'zh-CN': '规则 4.2 如此规定。' }
    const { id } = await add({ quote, policyUrl: 'https://emporium.example/rules#4.2' })
    const found = (await list()).items.find((one) => one.id === id)
    expect(found).toMatchObject({
      title: { en: 'Square logo', 'zh-CN': '方形标志' },
      quote,
      hasOwnQuote: true,
      policyUrl: 'https://emporium.example/rules#4.2',
      editedBy: 'Ada',
      actions: [],
    })
    expect((await list()).actions).toEqual([])
    const seen = await list(admin)
    expect(seen.actions).toEqual(['add'])
    expect(seen.items.find((one) => one.id === id)?.actions).toEqual(['edit', 'retire'])
  })

  it('RV-9 are rewritten for the revision that was seen', async () => {
    const { id } = await add()
    const [one, other] = await Promise.all([edit(id, 1), edit(id, 1)])
    expect([one.status, other.status].toSorted()).toEqual([200, 412])
    expect((await edit(id, null)).status).toBe(428)
    expect((await edit(newId(), 1)).status).toBe(404)
  })

  it('RV-9 are offered no more once they are retired, and not changed any more', async () => {
    const { id } = await add()
    await retire(id).expect(200)
    const again = await retire(id).expect(200)
    expect(again.body).toMatchObject({ isRetired: true, revision: 2, actions: ['reinstate'] })
    expect((await list()).items.map((one) => one.id)).not.toContain(id)
    expect((await list(admin, { retired: true })).items.at(-1)?.isRetired).toBe(true)
    expect((await edit(id, 2)).body.type).toBe('/problems/answer-retired')
  })

  it('RV-9 are offered again once an admin has put them back, once however often it is said', async () => {
    const { id } = await add()
    const reinstate = (by: TestActor) => as(service.app, by).post(`${path}/${id}/reinstate`)
    expect((await reinstate(admin).expect(200)).body.revision).toBe(1)
    await retire(id).expect(200)
    await reinstate(reviewer).expect(403)
    const back = await reinstate(admin).expect(200)
    expect(back.body).toMatchObject({
      isRetired: false,
      revision: 3,
      actions: ['edit', 'retire'],
    })
    expect((await reinstate(admin).expect(200)).body.revision).toBe(3)
    expect((await list()).items.map((one) => one.id)).toContain(id)
  })

  it.each([
    ['an unknown reason', { reasonCode: 'bad-mood' }, '#/reasonCode'],
    ['no Chinese text', { text: { en: 'Send one.', 'zh-CN': ' ' } }, '#/text/zh-CN'],
    ['no English title', { title: { en: '', 'zh-CN': '标志' } }, '#/title/en'],
    ['a link that is not https', { policyUrl: 'javascript:alert(1)' }, '#/policyUrl'],
    ['a link that is none', { policyUrl: 'https://' }, '#/policyUrl'],
    ['a quote in English alone', { quote: { en: 'Rule 4.2', 'zh-CN': '' } }, '#/quote/zh-CN'],
  ])('RV-9 are not taken with %s', async (_what, said, pointer) => {
    const refused = await as(service.app, admin).post(path).send(preparedAnswer(said))
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body.errors)).toContain(pointer)
  })

  it('RV-9 are the admins’ to look after, and nothing for sellers', async () => {
    const { id } = await add()
    const body = preparedAnswer()
    const by = (actor: TestActor) => as(service.app, actor)
    expect((await by(reviewer).post(path).send(body)).status).toBe(403)
    expect((await by(reviewer).put(`${path}/${id}`).set('if-match', '"1"').send(body)).status).toBe(
      403,
    )
    expect((await by(reviewer).post(`${path}/${id}/retire`)).status).toBe(403)
    for (const actor of [service.actors.seller(), service.actors.staff('onboarding_officer')])
      expect((await by(actor).get(path)).status).toBe(403)
  })
})
