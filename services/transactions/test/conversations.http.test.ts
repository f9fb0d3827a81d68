import { limits } from '@emporium/domain'
import {
  BuyerMessageWritten,
  SellerMessageWritten,
  VendorReinstated,
  VendorSuspended,
} from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startContact, type Contact } from './contact-world.ts'

let world: Contact
beforeAll(async () => {
  world = await startContact()
})
afterAll(() => world.service.stop())

const day = 24 * 60 * 60_000
/** What is said nowhere to the other side. */
const secretsOf = (actor: { id: string; name: string }) => [actor.id, actor.name]

describe('SP-2 a seller writes to one buyer', () => {
  it('SP-2 by the buyer ID alone; the buyer answers, and neither learns who the other is', async () => {
    const of = await world.pair()
    const written = await world.write(of).expect(201)
    const { id } = written.body
    expect(written.body).toMatchObject({
      side: 'seller',
      buyerId: of.buyerId,
      waitsFor: 'buyer',
      canWrite: true,
      messages: [{ side: 'seller', author: of.seller.name, text: 'Please update.' }],
    })
    world.service.clock.advance(1_000)
    expect(await world.inbox(of.buyer)).toMatchObject({
      unreadCount: 1,
      items: [{ kind: 'conversation', id, vendorName: 'Larch Systems', isUnread: true }],
    })
    const answered = await world.goOn(id, of.buyer, 'Done.').expect(201)
    expect(answered.body).toMatchObject({ side: 'buyer', waitsFor: 'seller', isUnread: false })
    expect(answered.body.messages.map(({ author }: { author: unknown }) => author)).toEqual([
      null,
      null,
    ])
    for (const secret of secretsOf(of.seller)) expect(answered.text).not.toContain(secret)
    const seen = await world.open(id, of.seller).expect(200)
    for (const secret of secretsOf(of.buyer)) expect(seen.text).not.toContain(secret)
    expect(seen.body.messages).toHaveLength(2)
    const list = await as(world.service.app, of.seller)
      .get('/api/v1/conversations?waitsFor=seller')
      .expect(200)
    expect(list.body.items).toMatchObject([{ id, buyerId: of.buyerId }])
    for (const secret of secretsOf(of.buyer)) expect(list.text).not.toContain(secret)
    const other = await as(world.service.app, of.seller)
      .get('/api/v1/conversations?buyerId=b-other')
      .expect(200)
    expect(other.body.items).toEqual([])
    const said = (await world.service.published(BuyerMessageWritten)).at(-1)
    expect(said).toMatchObject({ conversationId: id, buyerCode: of.buyerId, text: 'Done.' })
  })

  it('SP-2 only to subscribers of an own product, with one answer for all others', async () => {
    const [of, other] = [await world.pair(), await world.pair()]
    const refused = await world.write(of, { buyerId: other.buyerId }).expect(409)
    expect(refused.body).toMatchObject({
      type: '/problems/buyer-not-reachable',
      errors: [{ pointer: '#/buyerId' }],
    })
    await world.write(of, { productId: other.product.productId }).expect(404)
    // A buyer of another product of the same seller is not one of this.
    const second = await world.pair({ vendorId: of.product.vendorId })
    await world.write(of, { buyerId: second.buyerId }).expect(409)
    await world.wish(of.buyer, of.product.vendorId, { isBlocked: true }).expect(200)
    const blocked = await world.write(of).expect(409)
    const { instance: _1, requestId: _2, ...said } = refused.body
    expect(blocked.body).toMatchObject(said)
    expect((await world.inbox(of.buyer)).items).toEqual([])
  })

  it('SP-2 for some days after the end of a subscription, and no longer unless the buyer asks', async () => {
    const [of, silent] = [await world.pair(), await world.pair()]
    await world.leaves(of)
    await world.leaves(silent)
    const { body } = await world.write(of).expect(201)
    const { body: unanswered } = await world.write(silent).expect(201)
    world.service.clock.advance((limits.contactDays - 1) * day)
    await world.goOn(body.id, of.buyer, 'May I ask?').expect(201)
    world.service.clock.advance(2 * day)
    await world.write(of).expect(409)
    await world.goOn(body.id, of.seller, 'Of course.').expect(201)
    await world.goOn(unanswered.id, silent.seller).expect(409)
    expect((await world.open(unanswered.id, silent.seller)).body.canWrite).toBe(false)
  })

  it('SP-2 comes to an end when the buyer blocks the seller, who is not told why; both again afterwards', async () => {
    const of = await world.pair()
    const { id } = (await world.write(of).expect(201)).body
    await world.wish(of.buyer, of.product.vendorId, { isBlocked: true }).expect(200)
    const refused = await world.goOn(id, of.seller).expect(409)
    expect(refused.body.type).toBe('/problems/buyer-not-reachable')
    expect((await world.goOn(id, of.buyer).expect(409)).body.type).toBe('/problems/seller-blocked')
    await world.wish(of.buyer, of.product.vendorId, {}).expect(200)
    await world.goOn(id, of.seller).expect(201)
    await world.goOn(id, of.buyer).expect(201)
  })

  it('ON-7 not while the vendor is suspended; the buyer may still answer', async () => {
    const of = await world.pair()
    const { vendorId } = of.product
    const { id } = (await world.write(of).expect(201)).body
    await world.service.deliver(VendorSuspended, { vendorId, reason: 'Spam' }, { sequence: 501 })
    expect((await world.write(of).expect(403)).body.type).toBe('/problems/vendor-suspended')
    await world.goOn(id, of.seller).expect(403)
    await world.goOn(id, of.buyer).expect(201)
    await world.service.deliver(VendorReinstated, { vendorId, reason: 'ok' }, { sequence: 502 })
    await world.goOn(id, of.seller).expect(201)
  })

  it.each([
    [{ subject: '' }, '#/subject'],
    [{ subject: 'x'.repeat(limits.messageSubject + 1) }, '#/subject'],
    [{ subject: 'two\nlines' }, '#/subject'],
    [{ text: ' \n ' }, '#/text'],
    [{ text: 'x'.repeat(limits.messageText + 1) }, '#/text'],
    [{ text: 'pay \u202Eereh' }, '#/text'],
    [{ text: 'a\u0007b' }, '#/text'],
    [{ buyerId: '' }, '#/buyerId'],
    [{ productId: 'none' }, '#/productId'],
    [{ email: 'b@example.com' }, '#/email'],
  ])('SP-2 names what is wrong with %j', async (said, pointer) => {
    const of = await world.pair()
    const { body } = await world.write(of, said).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('SP-2 is plain text: marks stay what was typed, and empty lines are few', async () => {
    const of = await world.pair()
    const text = ' <b>Hi</b>\r\n\n\n\nBye '
    const { body } = await world.write(of, { text }).expect(201)
    expect(body.messages[0].text).toBe('<b>Hi</b>\n\nBye')
  })

  it('SP-2 once for a double click', async () => {
    const of = await world.pair()
    const said = () => world.write(of).set('idempotency-key', 'click-1')
    const answers = await Promise.all([said(), said(), said()])
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    await said().expect(201)
    expect((await world.inbox(of.buyer)).items).toHaveLength(1)
    const told = await world.service.published(SellerMessageWritten)
    expect(told.filter(({ buyerId }) => buyerId === of.buyer.id)).toHaveLength(1)
  })

  it('SP-2 so often a day and no more, also of fifty at the same moment', async () => {
    const of = await world.pair()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.write(of, {}, world.colleague(of))),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(limits.conversationsWithBuyer)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(50 - limits.conversationsWithBuyer)
    expect(refused[0]?.body.code).toBe('too-many-conversations-with-buyer')
    const id = made[0]?.body.id as string
    const more = await Promise.all(Array.from({ length: 25 }, () => world.goOn(id, of.buyer)))
    expect(more.filter(({ status }) => status === 201)).toHaveLength(limits.messagesOfConversation)
    world.service.clock.advance(day + 1)
    await world.write(of).expect(201)
    await world.goOn(id, of.buyer).expect(201)
  })

  it('SP-2 of a buyer who works for the seller by now goes on as that of any buyer', async () => {
    const of = await world.pair()
    const { vendorId } = of.product
    const { id } = (await world.write(of).expect(201)).body
    const both = world.service.actors.seller({ id: of.buyer.id, vendorId, role: 'read_only' })
    expect((await world.open(id, both).expect(200)).body.side).toBe('buyer')
    await world.goOn(id, both).expect(201)
    // Others of the team who do not speak for the company read none of it.
    await world.open(id, world.service.actors.seller({ vendorId, role: 'read_only' })).expect(403)
  })

  it('SP-2 is read when the buyer says so, and unread again with the next message', async () => {
    const of = await world.pair()
    const { id } = (await world.write(of).expect(201)).body
    const read = (actor = of.buyer) =>
      as(world.service.app, actor).post(`/api/v1/inbox/conversations/${id}/read`)
    await read(of.seller).expect(403)
    await read(world.service.actors.buyer()).expect(404)
    await read().expect(204)
    expect((await world.inbox(of.buyer)).unreadCount).toBe(0)
    world.service.clock.advance(1_000)
    await world.goOn(id, of.seller).expect(201)
    expect((await world.inbox(of.buyer)).unreadCount).toBe(1)
  })
})
