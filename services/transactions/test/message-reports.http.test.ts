import { announcementKinds } from '@emporium/domain'
import { AnnouncementSent, MessageReported, MessageReportsDecided } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startContact, type Contact } from './contact-world.ts'

let world: Contact
let reviewer: TestActor
beforeAll(async () => {
  world = await startContact()
  reviewer = world.service.actors.staff('reviewer', { name: 'Kim' })
})
afterAll(() => world.service.stop())

const report = (said: object, actor: TestActor) =>
  as(world.service.app, actor).post('/api/v1/message-reports').send(said)
const decide = (id: string, verb: 'withdraw' | 'keep', said: object = {}) =>
  as(world.service.app, reviewer).post(`/api/v1/reported-messages/${id}/${verb}`).send(said)
type Waiting = { id: string; reports: object[] }
async function waiting(id: string): Promise<Waiting | undefined> {
  const path = '/api/v1/reported-messages?limit=100'
  const { body } = await as(world.service.app, reviewer).get(path).expect(200)
  return body.items.find((item: Waiting) => item.id === id)
}
async function written() {
  const of = await world.pair()
  const { body } = await world.write(of).expect(201)
  const messageId = body.messages[0].id as string
  return { ...of, conversationId: body.id as string, said: { kind: 'message', messageId } }
}
const verdicts = async (messageId: string) =>
  (await world.service.published(MessageReportsDecided)).filter(
    (one) => one.messageId === messageId,
  )

describe('SP-2 reporting what a seller wrote', () => {
  it('SP-2 is for whom it was sent to, once; operations sees it with the reason', async () => {
    const { said, buyer, seller, conversationId } = await written()
    await report({ ...said, code: 'spam' }, world.service.actors.buyer()).expect(404)
    await report({ ...said, code: 'spam' }, seller).expect(404)
    const own = (await world.goOn(conversationId, buyer).expect(201)).body.messages.at(-1)
    await report({ ...said, messageId: own.id, code: 'spam' }, buyer).expect(404)
    await report({ ...said, kind: 'announcement', code: 'spam' }, buyer).expect(404)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        report({ ...said, code: 'asks_for_secrets', text: ' My key! ' }, buyer),
      ),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7)
    expect(await waiting(said.messageId)).toMatchObject({
      vendorName: 'Larch Systems',
      text: 'Please update.',
      delivered: 1,
      reports: [{ code: 'asks_for_secrets', text: 'My key!', by: buyer.name }],
    })
    expect((await world.service.published(MessageReported)).length).toBeGreaterThan(0)
  })

  it.each([
    [{ code: 'dull' }, '#/code'],
    [{ code: 'other' }, '#/text'],
    [{ code: 'spam', text: 'x'.repeat(2001) }, '#/text'],
    [{ code: 'spam', kind: 'letter' }, '#/kind'],
    [{ code: 'spam', messageId: 'x' }, '#/messageId'],
  ])('SP-2 names what is wrong with %j', async (wrong, pointer) => {
    const { said, buyer } = await written()
    const { body } = await report({ ...said, ...wrong }, buyer).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('SP-2 a message is withdrawn with a reason for its seller; its reader sees it no more', async () => {
    const { said, buyer, seller, conversationId } = await written()
    await report({ ...said, code: 'fraud' }, buyer).expect(204)
    const { body } = await decide(said.messageId, 'withdraw', { reason: ' ' }).expect(400)
    expect(body.errors).toMatchObject([{ pointer: '#/reason' }])
    await decide(said.messageId, 'withdraw', { reason: 'A false pretence.' }).expect(204)
    const read = (await world.open(conversationId, buyer)).body.messages[0]
    expect(read).toMatchObject({ text: null, withdrawnReason: null })
    const own = (await world.open(conversationId, seller)).body.messages[0]
    expect(own).toMatchObject({ text: 'Please update.', withdrawnReason: 'A false pretence.' })
    expect(await waiting(said.messageId)).toBeUndefined()
    expect(await verdicts(said.messageId)).toMatchObject([
      { verdict: 'withdrawn', reporterIds: [buyer.id], reason: 'A false pretence.' },
    ])
    // A colleague who comes later is told so.
    const late = await decide(said.messageId, 'keep').expect(409)
    expect(late.body.type).toBe('/problems/message-not-reported')
  })

  it('SP-2 an announcement is kept, or withdrawn from all who got it', async () => {
    const of = await world.pair()
    const second = await world.joins(of.product)
    const { id } = (await world.announce(of).expect(201)).body
    const said = { kind: 'announcement', messageId: id, code: 'spam' }
    await report(said, of.buyer).expect(204)
    await decide(id, 'keep').expect(204)
    // Reported again, by two: decided together.
    await report(said, of.buyer).expect(204)
    await report(said, second).expect(204)
    expect((await waiting(id))?.reports).toHaveLength(2)
    await decide(id, 'withdraw', { reason: 'Advertising.' }).expect(204)
    const path = `/api/v1/inbox/announcements/${id}`
    expect((await as(world.service.app, second).get(path)).body.text).toBeNull()
    const list = await as(world.service.app, of.seller).get('/api/v1/announcements').expect(200)
    expect(list.body.items[0].withdrawn).toMatchObject({ reason: 'Advertising.' })
    expect((await verdicts(id)).map(({ verdict }) => verdict)).toEqual(['kept', 'withdrawn'])
    // What is out of sight is told to nobody else.
    await world.service.work()
    const told = await world.service.published(AnnouncementSent)
    expect(told.filter(({ announcementId }) => announcementId === id)).toEqual([])
    await decide(newId(), 'keep').expect(404)
  })
})

describe('SP-2 what a buyer takes of sellers', () => {
  it('SP-2 is said of each and of all, as often as one likes', async () => {
    const of = await world.pair()
    const mine = as(world.service.app, of.buyer)
    const { vendorId } = of.product
    const all = {
      vendorId,
      vendorName: 'Larch Systems',
      announcements: announcementKinds,
      isBlocked: false,
    }
    const before = await mine.get('/api/v1/contact-wishes').expect(200)
    expect(before.body).toEqual({ announcements: announcementKinds, vendors: [all] })
    await world.wish(of.buyer, vendorId, { isBlocked: true }).expect(200)
    const { body } = await world.wish(of.buyer, vendorId, { isBlocked: true }).expect(200)
    expect(body.vendors).toEqual([{ ...all, isBlocked: true }])
    const noNews = { announcements: ['security_fix', 'end_of_support'] }
    const some = await mine.put('/api/v1/contact-wishes').send(noNews).expect(200)
    expect(some.body).toMatchObject({ ...noNews, vendors: [{ announcements: announcementKinds }] })
    const ofThis = await world.wish(of.buyer, vendorId, { announcements: ['news'] }).expect(200)
    expect(ofThis.body).toMatchObject({ ...noNews, vendors: [{ announcements: ['news'] }] })
    const off = await mine.put('/api/v1/contact-wishes').send({ announcements: [] }).expect(200)
    expect(off.body.announcements).toEqual([])
    await world.wish(of.buyer, newId(), {}).expect(404)
    const wrong = await world.wish(of.buyer, vendorId, { isBlocked: 'maybe' }).expect(400)
    expect(wrong.body.errors).toMatchObject([{ pointer: '#/isBlocked' }])
    for (const announcements of [true, 'news', ['advert'], ['news', 'news'], null])
      await world.wish(of.buyer, vendorId, { announcements }).expect(400)
  })
})
