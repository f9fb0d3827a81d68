import { ApplicationMessageWritten } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { acceptance, completeForm, createDraft, submitApplication } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const say = (path: string, verb: string, actor: TestActor | undefined, body?: object) =>
  as(service.app, actor).post(`${path}/${verb}`).send(body)
const officer = (name = 'Kim Officer') => service.actors.staff('onboarding_officer', { name })
const messagesOf = async (id: string) =>
  (await service.published(ApplicationMessageWritten)).filter((one) => one.applicationId === id)

describe('ON-7 messages', () => {
  it('ON-7 go both ways, and the other side is told', async () => {
    const { path, id, applicant } = await submitApplication(service)
    const kim = officer()
    const asked = await say(path, 'messages', kim, { text: 'Which regions?' })
    expect(asked.status).toBe(201)
    expect(asked.body.messages).toEqual([
      expect.objectContaining({ author: 'Kim Officer', isFromOperations: true }),
    ])
    service.clock.advance(1_000)
    const told = await say(path, 'messages', applicant, { text: 'All of them.' })
    expect(told.body.messages).toEqual([
      expect.objectContaining({ author: 'Kim', text: 'Which regions?' }),
      expect.objectContaining({ author: applicant.name, isFromOperations: false }),
    ])
    expect((await messagesOf(id)).map((one) => [one.isFromOperations, one.text])).toEqual([
      [true, 'Which regions?'],
      [false, 'All of them.'],
    ])
  })

  it('ON-7 are for the applicant and officers alone', async () => {
    const { path } = await submitApplication(service)
    const body = { text: 'Hello' }
    expect((await say(path, 'messages', undefined, body)).status).toBe(401)
    for (const actor of [
      service.actors.buyer(),
      service.actors.seller(),
      service.actors.staff('reviewer'),
    ])
      expect((await say(path, 'messages', actor, body)).status).toBe(404)
    expect(
      (await say(`/api/v1/vendor-applications/${newId()}`, 'messages', officer(), body)).status,
    ).toBe(404)
  })

  it.each([
    [4000, 201],
    [4001, 400],
    [0, 400],
  ])('ON-7 of %i characters: %i', async (length, status) => {
    const { path, applicant } = await submitApplication(service)
    const answer = await say(path, 'messages', applicant, { text: 'x'.repeat(length) })
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.body.errors[0].pointer).toBe('#/text')
  })

  it('ON-7 notes stay with operations, and nobody is told', async () => {
    const { path, id, applicant } = await submitApplication(service)
    const noted = await say(path, 'notes', officer(), { text: 'Looks like a shell company' })
    expect(noted.body.messages).toEqual([expect.objectContaining({ isInternal: true })])
    const own = await as(service.app, applicant).get(path)
    expect(JSON.stringify(own.body)).not.toContain('shell company')
    expect(await messagesOf(id)).toEqual([])
    expect((await say(path, 'notes', applicant, { text: 'a' })).status).toBe(403)
    expect((await say(path, 'notes', undefined, { text: 'a' })).status).toBe(401)
    const both = service.actors.staff('onboarding_officer', { id: applicant.id })
    expect((await say(path, 'notes', both, { text: 'a' })).status).toBe(403)
  })
})

describe('ON-7 who has it', () => {
  it('ON-7 of two officers who take an application over one has it, until it is let go', async () => {
    const { path, applicant } = await submitApplication(service)
    const pair = [officer('Kim One'), officer('Lee Two')]
    const both = await Promise.all(pair.map((actor) => say(path, 'claim', actor)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [winner, loser] = both[0]?.status === 200 ? pair : pair.toReversed()
    const own = await as(service.app, applicant).get(path)
    expect(own.body.assignee.name).toBe(winner?.name.split(' ')[0])
    expect((await say(path, 'release', loser)).status).toBe(403)
    const released = await say(path, 'release', winner)
    expect(released.body).toMatchObject({
      assignee: null,
      actions: expect.arrayContaining(['claim']),
    })
    await say(path, 'claim', loser)
    expect((await say(path, 'release', service.actors.staff('admin'))).status).toBe(200)
  })

  it.each(['claim', 'release'])(
    'ON-7 %s is for officers who are not the applicant',
    async (verb) => {
      const { path, applicant } = await submitApplication(service)
      expect((await say(path, verb, undefined)).status).toBe(401)
      expect((await say(path, verb, applicant)).status).toBe(403)
      expect((await say(path, verb, service.actors.staff('reviewer'))).status).toBe(403)
      const both = service.actors.staff('onboarding_officer', { id: applicant.id })
      expect((await say(path, verb, both)).status).toBe(403)
    },
  )

  it('ON-7 the queue is narrowed by who has it and by country', async () => {
    const name = `Queue ${newId().slice(-8)}`
    const mine = await submitApplication(service, name)
    const free = await submitApplication(service, name)
    const kim = officer()
    await say(mine.path, 'claim', kim)
    const ids = async (query: string) =>
      (
        await as(service.app, kim).get(
          `/api/v1/vendor-applications?q=${encodeURIComponent(name)}&${query}`,
        )
      ).body.items.map(({ id }: { id: string }) => id)
    expect(await ids('assignee=me')).toEqual([mine.id])
    expect(await ids('assignee=nobody')).toEqual([free.id])
    expect(await ids('country=DE')).toHaveLength(2)
    expect(await ids('country=FR')).toEqual([])
  })
})

describe('ON-7 what is to be mended', () => {
  it('ON-7 is pointed out by field until the applicant hands in again', async () => {
    const { path, applicant } = await submitApplication(service)
    const fields = ['company/address', 'product/thirdPartyLicences/details']
    const asked = await say(path, 'request-information', officer(), { reason: 'See there', fields })
    expect(asked.body.askedFields).toEqual(fields)
    const again = await say(path, 'submit', applicant, acceptance)
    expect(again.body).toMatchObject({ status: 'submitted', askedFields: [] })
  })

  it('ON-7 takes only fields of the form, each once', async () => {
    const { path } = await submitApplication(service)
    for (const fields of [['company/secret'], ['links', 'links']]) {
      const answer = await say(path, 'request-information', officer(), { reason: 'a', fields })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].pointer).toMatch(/^#\/fields/)
    }
  })
})

describe('ON-7 applications that are alike', () => {
  it('ON-7 are found by number, name, site and person, with what they share', async () => {
    const mark = newId().slice(-8)
    const form = (name: string, number: string, site: string) => {
      const complete = completeForm(name)
      return {
        ...complete,
        company: { ...complete.company, registrationNumber: number, website: site },
      }
    }
    const first = await createDraft(
      service,
      form(`Alike ${mark}`, `HRB ${mark}`, `https://www.a${mark}.example/x`),
    )
    const second = await createDraft(
      service,
      form(`Other ${mark}`, `hrb-${mark}`, `https://b${mark}.example`),
    )
    const third = await createDraft(
      service,
      form(`ALIKE ${mark}`, `X${mark}`, `https://a${mark}.example`),
    )
    await createDraft(service, form(`Apart ${mark}`, `Y${mark}`, `https://c${mark}.example`))
    const { body } = await as(service.app, officer()).get(`${first.path}/related`)
    expect(
      body.items.map((one: { id: string; alikeIn: string[] }) => [one.id, one.alikeIn]),
    ).toEqual(
      expect.arrayContaining([
        [second.id, ['registration_number']],
        [third.id, ['legal_name', 'website']],
      ]),
    )
    expect(body.items).toHaveLength(2)
  })

  it('ON-7 are shown to officers alone', async () => {
    const { path, applicant } = await submitApplication(service)
    expect((await as(service.app).get(`${path}/related`)).status).toBe(401)
    expect((await as(service.app, applicant).get(`${path}/related`)).status).toBe(403)
    expect(
      (await as(service.app, service.actors.staff('reviewer')).get(`${path}/related`)).status,
    ).toBe(403)
    const nobody = `/api/v1/vendor-applications/${newId()}/related`
    expect((await as(service.app, officer()).get(nobody)).status).toBe(404)
  })
})
