import {
  EnquiryAnswered,
  EnquiryClosed,
  EnquiryContinued,
  EnquiryLinkMailed,
  EnquiryOpened,
} from '@emporium/events'
import { staffRoles } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { hashOfToken } from '../src/enquiries/enquiry-token.ts'

let service: TestService
let address = 0
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
beforeEach(() => {
  address += 1
})
afterAll(() => service.stop())

const path = '/api/v1/enquiries'
const question = { subject: 'Invoices', text: 'Can I get one?' }
const visitorOf = (email: string) => ({ ...question, email, name: 'Vi Sitor' })

async function ask(actor?: TestActor, body: object = visitorOf(`v${newId()}@example.com`)) {
  const answer = await as(service.app, actor)
    .post(path)
    .set('x-forwarded-for', `198.51.100.${address}`)
    .send(actor ? question : body)
  const id = answer.body.id as string
  return { answer, id, thread: `${path}/${id}`, token: answer.body.token as string }
}
const say = (thread: string, verb: string, actor?: TestActor, token?: string, body?: object) => {
  const request = as(service.app, actor).post(`${thread}/${verb}`)
  return (token ? request.set('enquiry-token', token) : request).send(body)
}
const staff = (name = 'Kim Staff') => service.actors.staff('onboarding_officer', { name })
const saidOf = async (id: string) => {
  const events = [EnquiryOpened, EnquiryAnswered, EnquiryContinued, EnquiryClosed]
  const said = await Promise.all(
    events.map(async (event) =>
      (await service.published(event))
        .filter(({ enquiryId }) => enquiryId === id)
        .map(() => event.name.split('.')[1]),
    ),
  )
  return said.flat()
}

describe('ON-9 whose turn it is', () => {
  it('ON-9 goes to and fro, is closed and opened again; each side is told of the other', async () => {
    const buyer = service.actors.buyer()
    const { answer, id, thread } = await ask(buyer)
    expect(answer.body).toMatchObject({
      status: 'waiting_for_operations',
      assignee: null,
      actions: ['writeOn', 'close'],
    })
    const kim = staff()
    const answered = await say(thread, 'messages', kim, undefined, { text: 'Yes.' })
    expect(answered.body).toMatchObject({
      status: 'waiting_for_asker',
      assignee: { id: kim.id, name: 'Kim Staff' },
      actions: ['answer', 'close', 'release', 'writeNote'],
    })
    const closed = await say(thread, 'close', kim)
    expect(closed.body).toMatchObject({
      status: 'closed',
      actions: expect.arrayContaining(['reopen']),
    })
    expect((await say(thread, 'close', kim)).status).toBe(409)
    const again = await say(thread, 'messages', buyer, undefined, { text: 'One more thing' })
    expect(again.body).toMatchObject({
      status: 'waiting_for_operations',
      assignee: { name: 'Kim' },
    })
    expect((await say(thread, 'reopen', buyer)).status).toBe(409)
    expect(await saidOf(id)).toEqual([
      'enquiry-opened',
      'enquiry-answered',
      'enquiry-continued',
      'enquiry-closed',
    ])
    const [told] = (await service.published(EnquiryContinued)).filter((one) => one.enquiryId === id)
    expect(told?.assigneeId).toBe(kim.id)
  })

  it('ON-9 whoever asked may close too; nobody is told of what they did themselves', async () => {
    const { id, thread, token } = await ask()
    expect((await say(thread, 'close', undefined, token)).body.status).toBe('closed')
    expect((await say(thread, 'reopen', undefined, token)).body.status).toBe(
      'waiting_for_operations',
    )
    expect(await saidOf(id)).toEqual(['enquiry-opened'])
  })

  it.each(['close', 'reopen', 'confirm-email'])('ON-9 %s is nothing for others', async (verb) => {
    const { thread } = await ask()
    const other = await ask()
    for (const [actor, token] of [
      [undefined, undefined],
      [undefined, other.token],
      [service.actors.buyer(), undefined],
      [service.actors.seller(), undefined],
    ] as const)
      expect((await say(thread, verb, actor, token)).status).toBe(404)
    expect((await say(`${path}/x`, verb)).status).toBe(400)
  })
})

describe('ON-9 the desk', () => {
  it('ON-9 of two who take a conversation over one has it, until it is let go', async () => {
    const { thread } = await ask()
    const [first, second] = [staff('Kim One'), staff('Lee Two')]
    const both = await Promise.all([say(thread, 'claim', first), say(thread, 'claim', second)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = both[0]?.status === 200 ? first : second
    const loser = winner === first ? second : first
    expect((await say(thread, 'claim', winner)).status).toBe(200)
    expect((await say(thread, 'release', loser)).status).toBe(403)
    expect((await say(thread, 'release', winner)).body.assignee).toBeNull()
    await say(thread, 'claim', loser)
    expect((await say(thread, 'release', service.actors.staff('admin'))).status).toBe(200)
  })

  it('ON-9 notes are for operations alone and change no turn', async () => {
    const { thread, token, id } = await ask()
    const noted = await say(thread, 'notes', staff(), undefined, { text: 'Known customer' })
    expect(noted.status).toBe(201)
    expect(noted.body).toMatchObject({
      status: 'waiting_for_operations',
      messages: [{ isInternal: false }, { isInternal: true, text: 'Known customer' }],
    })
    const read = await as(service.app).get(thread).set('enquiry-token', token)
    expect(read.body.messages).toHaveLength(1)
    expect(JSON.stringify(read.body)).not.toContain('Known customer')
    expect(await saidOf(id)).toEqual(['enquiry-opened'])
    const long = await say(thread, 'notes', staff(), undefined, { text: 'x'.repeat(4001) })
    expect(long.body.errors).toEqual([expect.objectContaining({ pointer: '#/text' })])
    const just = await say(thread, 'notes', staff(), undefined, { text: 'x'.repeat(4000) })
    expect(just.status).toBe(201)
  })

  it.each(['claim', 'release', 'notes'])('ON-9 %s is for staff, of every role', async (verb) => {
    const { thread } = await ask()
    const body = verb === 'notes' ? { text: 'a' } : undefined
    expect((await say(thread, verb, undefined, undefined, body)).status).toBe(401)
    expect((await say(thread, verb, service.actors.buyer(), undefined, body)).status).toBe(403)
    expect((await say(thread, verb, service.actors.seller(), undefined, body)).status).toBe(403)
    if (verb === 'release') return
    for (const role of staffRoles) {
      const { thread: fresh } = await ask()
      const done = await say(fresh, verb, service.actors.staff(role), undefined, body)
      expect(done.status).toBeLessThan(300)
    }
  })

  it('ON-9 finds by state, words and who has it', async () => {
    const mark = newId().slice(-8)
    const mine = await ask(undefined, {
      ...visitorOf(`a${mark}@example.com`),
      subject: `50%_${mark}`,
    })
    const free = await ask(undefined, visitorOf(`b${mark}@example.com`))
    const kim = staff()
    await say(mine.thread, 'claim', kim)
    const ids = async (query: string) =>
      (await as(service.app, kim).get(`${path}?${query}`)).body.items.map(
        ({ id }: { id: string }) => id,
      )
    expect(await ids('assignee=me')).toEqual([mine.id])
    expect(await ids(`q=${mark}&assignee=nobody`)).toEqual([free.id])
    expect(await ids(`q=${encodeURIComponent(`50%_${mark}`)}`)).toEqual([mine.id])
    expect(await ids(`q=${mark}&status=closed`)).toEqual([])
    expect((await as(service.app, kim).get(`${path}?status=lost`)).status).toBe(400)
  })
})

describe('ON-9 visitors', () => {
  it('ON-9 come back by the link of a mail, of which the hash alone is known; it confirms the address', async () => {
    const { id, thread, token } = await ask()
    const mailed = `mailed-${newId()}`
    const said = { enquiryId: id, tokenHash: hashOfToken(mailed) }
    const envelope = await service.deliver(EnquiryLinkMailed, said)
    await service.deliver(EnquiryLinkMailed, said, { id: envelope.id })
    await service.deliver(EnquiryLinkMailed, said)
    const read = await as(service.app).get(thread).set('enquiry-token', mailed)
    expect(read.body).toMatchObject({
      asker: { isConfirmed: false },
      actions: ['writeOn', 'close'],
    })
    expect((await say(thread, 'confirm-email', undefined, token)).status).toBe(403)
    const confirmed = await say(thread, 'confirm-email', undefined, mailed)
    expect(confirmed.body.asker.isConfirmed).toBe(true)
    expect((await say(thread, 'confirm-email', undefined, mailed)).status).toBe(200)
    const other = await ask()
    expect((await say(other.thread, 'messages', undefined, mailed, { text: 'a' })).status).toBe(404)
    expect((await say(thread, 'messages', undefined, mailed, { text: 'a' })).status).toBe(201)
  })

  it('ON-9 begin five conversations a day under one address, not six', async () => {
    const body = visitorOf(`many${newId()}@example.com`)
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) {
      address += 1
      statuses.push((await ask(undefined, body)).answer.status)
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
    service.clock.advance(24 * 60 * 60_000)
    address += 1
    expect((await ask(undefined, { ...body, email: body.email.toUpperCase() })).answer.status).toBe(
      201,
    )
  })

  it('ON-9 who fills in what people do not see is a program', async () => {
    const { answer } = await ask(undefined, {
      ...visitorOf('bot@example.com'),
      homepage: 'https://b.example',
    })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: '/problems/looks-automated',
      detail: 'If you wrote it yourself, send it once more.',
    })
    const person = await ask(undefined, { ...visitorOf('vi2@example.com'), homepage: '' })
    expect(person.answer.status).toBe(201)
  })

  it('ON-9 are written to in their language', async () => {
    const { id } = await ask(undefined, { ...visitorOf('zh@example.com'), language: 'zh-CN' })
    const [said] = (await service.published(EnquiryOpened)).filter((one) => one.enquiryId === id)
    expect(said).toMatchObject({ language: 'zh-CN', email: 'zh@example.com', askerId: null })
  })
})
