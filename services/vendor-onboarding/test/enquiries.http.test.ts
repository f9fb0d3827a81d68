import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'

let service: TestService
/** Visitors are counted by address, so each test has its own. */
let address = 0
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
beforeEach(() => {
  address += 1
})
afterAll(() => service.stop())

const path = '/api/v1/enquiries'
const question = { subject: 'Invoices', text: 'Can I get one?\nThanks' }
const visitor = { ...question, email: 'vi@example.com', name: 'Vi', page: '/products/harbor' }
/** An address is written to a few times a day; whoever does not care which one it is gets one of their own. */
const anybody = () => ({ ...visitor, email: `v${newId()}@example.com` })

async function ask(actor?: TestActor, body: object = actor ? question : anybody()) {
  const answer = await as(service.app, actor)
    .post(path)
    .set('x-forwarded-for', `192.0.2.${address}`)
    .send(body)
  const id = answer.body.id as string
  return { answer, id, thread: `${path}/${id}`, token: answer.body.token as string }
}

describe('ON-9 contact operations', () => {
  it('ON-9 is a conversation between a buyer and operations', async () => {
    const buyer = service.actors.buyer()
    const { answer, thread } = await ask(buyer)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      subject: 'Invoices',
      asker: { id: buyer.id, name: buyer.name, email: null, isConfirmed: false },
      status: 'waiting_for_operations',
      messages: [{ author: buyer.name, isFromOperations: false, text: question.text }],
    })
    expect(answer.body).not.toHaveProperty('token')
    const staff = service.actors.staff('reviewer', { name: 'Kim Staff' })
    service.clock.advance(1_000)
    const replied = await as(service.app, staff)
      .post(`${thread}/messages`)
      .send({ text: 'Yes, of course.' })
    expect(replied.status).toBe(201)
    expect(replied.body).toMatchObject({
      status: 'waiting_for_asker',
      messages: [{}, { author: 'Kim Staff', isFromOperations: true }],
    })
    const read = await as(service.app, buyer).get(thread)
    expect(read.body.messages[1]).toMatchObject({ author: 'Kim', text: 'Yes, of course.' })
    service.clock.advance(1_000)
    const more = await as(service.app, buyer).post(`${thread}/messages`).send({ text: 'How?' })
    expect(more.body).toMatchObject({
      status: 'waiting_for_operations',
      messages: [{}, {}, { text: 'How?' }],
    })
  })

  it('ON-9 gives a visitor a secret to read on, of which only the hash is kept', async () => {
    const { answer, thread, token } = await ask(undefined, visitor)
    expect(answer.body.asker).toEqual({
      id: null,
      name: 'Vi',
      email: 'vi@example.com',
      isConfirmed: false,
    })
    expect(token).toMatch(/^[\w-]{43}$/)
    const read = await as(service.app).get(thread).set('enquiry-token', token)
    expect(read.status).toBe(200)
    expect(read.body).not.toHaveProperty('token')
    const more = await as(service.app)
      .post(`${thread}/messages`)
      .set('enquiry-token', token)
      .send({ text: 'Hello?' })
    expect(more.body.messages.at(-1)).toMatchObject({ author: 'Vi', isFromOperations: false })
    const rows = await service.database.query<{ row: string }>(
      'SELECT to_jsonb(e)::text AS row FROM vendor_onboarding.enquiries e WHERE id = $1',
      [answer.body.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(token)
  })

  it('ON-9 keeps a conversation from everybody else', async () => {
    const first = await ask()
    const second = await ask()
    const mine = await ask(service.actors.buyer())
    const see = async (thread: string, token?: string, actor?: TestActor) => {
      const get = as(service.app, actor).get(thread)
      return (await (token ? get.set('enquiry-token', token) : get)).status
    }
    expect(await see(first.thread)).toBe(404)
    expect(await see(first.thread, second.token)).toBe(404)
    expect(await see(first.thread, `${first.token}x`)).toBe(404)
    expect(await see(mine.thread, first.token)).toBe(404)
    expect(await see(mine.thread, undefined, service.actors.buyer())).toBe(404)
    expect(await see(mine.thread, undefined, service.actors.seller())).toBe(404)
    expect(await see(`${path}/${newId()}`, first.token)).toBe(404)
    expect(await see(first.thread, undefined, service.actors.staff('admin'))).toBe(200)
    const write = await as(service.app, service.actors.buyer())
      .post(`${mine.thread}/messages`)
      .send({ text: 'Me too' })
    expect(write.status).toBe(404)
  })

  it('ON-9 lists own conversations; operations finds the unanswered', async () => {
    const buyer = service.actors.buyer()
    const mine = await ask(buyer)
    service.clock.advance(1_000)
    const other = await ask()
    const staff = service.actors.staff('onboarding_officer')
    const ids = async (actor: TestActor, query = '') =>
      (await as(service.app, actor).get(`${path}${query}`)).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect(await ids(buyer)).toEqual([mine.id])
    expect((await ids(staff)).slice(0, 2)).toEqual([other.id, mine.id])
    const page = await as(service.app, staff).get(`${path}?limit=1`)
    expect(await ids(staff, `?limit=1&cursor=${page.body.nextCursor as string}`)).toEqual([mine.id])
    await as(service.app, staff).post(`${mine.thread}/messages`).send({ text: 'Yes' })
    const waiting = await ids(staff, '?status=waiting_for_operations')
    const answered = await ids(staff, '?status=waiting_for_asker')
    expect([waiting.includes(other.id), waiting.includes(mine.id)]).toEqual([true, false])
    expect([answered.includes(other.id), answered.includes(mine.id)]).toEqual([false, true])
    expect((await as(service.app).get(path)).status).toBe(401)
  })

  it('ON-9 names what is wrong', async () => {
    const pointersOf = async (body: object) =>
      (await ask(service.actors.buyer(), body)).answer.body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      )
    expect(await pointersOf({ ...question, email: 'nobody' })).toEqual(['#/email'])
    expect(await pointersOf({ ...question, text: ' ' })).toEqual(['#/text'])
    expect(await pointersOf({ ...question, subject: 'x'.repeat(151) })).toEqual(['#/subject'])
    expect(await pointersOf({ ...question, text: 'a\u0000' })).toEqual(['#/text'])
    expect(await pointersOf({ ...question, page: 'javascript:alert(1)' })).toEqual(['#/page'])
    expect(await pointersOf({ text: 'No subject' })).toEqual(['#/subject'])
    const silent = await ask(undefined, question)
    expect(silent.answer.body.errors).toEqual([
      { pointer: '#/email', code: 'required', detail: 'This is required.' },
    ])
  })

  it('ON-9 hears a visitor five times a minute', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await ask()).answer.status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
    expect((await ask(service.actors.buyer())).answer.status).toBe(201)
  })
})
