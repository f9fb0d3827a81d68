import { limits } from '@emporium/domain'
import { AnnouncementSent, VendorSuspended } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startContact, type Contact, type Pair } from './contact-world.ts'
import { larger, listVersion, subscribeTo } from './factories.ts'

let world: Contact
beforeAll(async () => {
  world = await startContact()
})
afterAll(() => world.service.stop())

const day = 24 * 60 * 60_000
const told = async (announcementId: string) =>
  (await world.service.published(AnnouncementSent))
    .filter((said) => said.announcementId === announcementId)
    .flatMap(({ accountIds }) => accountIds)
const subjects = async (buyer: Pair['buyer']) =>
  (await world.inbox(buyer)).items.map(({ subject }: { subject: string }) => subject)

describe('SP-2 a seller announces something to its subscribers', () => {
  it('SP-2 to each of them once, however many subscriptions they have; told twice once', async () => {
    const of = await world.pair()
    const second = await world.joins(of.product)
    await subscribeTo(world.service, of.product, of.buyer, larger)
    const stranger = (await world.pair()).buyer
    expect((await world.reach(of).expect(200)).body).toEqual({ reached: 2, withheld: 0 })
    const { body, text } = await world.announce(of).expect(201)
    expect(body).toMatchObject({ delivered: 2, withheld: 0, author: of.seller.name })
    for (const { id } of [of.buyer, second]) expect(text).not.toContain(id)
    expect(await told(body.id)).toEqual([])
    await world.service.work()
    await world.service.work()
    expect((await told(body.id)).toSorted()).toEqual([of.buyer.id, second.id].toSorted())
    expect(await subjects(of.buyer)).toEqual(['Update to V1.1'])
    expect(await subjects(stranger)).toEqual([])
    const list = await as(world.service.app, of.seller).get('/api/v1/announcements').expect(200)
    expect(list.body.items).toEqual([body])
  })

  it('SP-2 some hundred at a time, each once, however often the work is begun anew', async () => {
    const of = await world.pair()
    const { id } = (await world.announce(of).expect(201)).body
    // As many as subscribe in a year lie in an inbox, one row for each.
    await world.service.dataSource.manager.query(
      `INSERT INTO announcement_deliveries (announcement_id, buyer_id, sent_at, is_told)
       SELECT $1, gen_random_uuid(), now(), false FROM generate_series(1, 449)`,
      [id],
    )
    await world.service.work()
    await world.service.work()
    const said = await world.service.published(AnnouncementSent)
    const sizes = said
      .filter(({ announcementId }) => announcementId === id)
      .map(({ accountIds }) => accountIds.length)
    expect(sizes).toEqual([200, 200, 50])
    expect(new Set(await told(id)).size).toBe(450)
  })

  it('SP-2 not to those who block it, or take no announcements of it or of anybody', async () => {
    const of = await world.pair()
    const { vendorId } = of.product
    const [blocking, muting, silent] = [
      await world.joins(of.product),
      await world.joins(of.product),
      await world.joins(of.product),
    ]
    await world.wish(blocking, vendorId, { isBlocked: true }).expect(200)
    await world.wish(muting, vendorId, { announcements: [] }).expect(200)
    const overall = as(world.service.app, silent).put('/api/v1/contact-wishes')
    await overall.send({ announcements: [] }).expect(200)
    expect((await world.reach(of)).body).toEqual({ reached: 1, withheld: 3 })
    const { body } = await world.announce(of).expect(201)
    expect(body).toMatchObject({ delivered: 1, withheld: 3 })
    await world.service.work()
    expect(await told(body.id)).toEqual([of.buyer.id])
    for (const buyer of [blocking, muting, silent]) expect(await subjects(buyer)).toEqual([])
  })

  it('SP-2 a security fix also to those who take no news, and to nobody who takes no fixes', async () => {
    const of = await world.pair()
    const { vendorId } = of.product
    const [noNews, newsAlone] = [await world.joins(of.product), await world.joins(of.product)]
    await world
      .wish(of.buyer, vendorId, { announcements: ['security_fix', 'end_of_support'] })
      .expect(200)
    const overall = as(world.service.app, noNews).put('/api/v1/contact-wishes')
    await overall.send({ announcements: ['security_fix'] }).expect(200)
    await world.wish(newsAlone, vendorId, { announcements: ['news'] }).expect(200)
    const reached = async (kind: string) => (await world.reach(of, { kind }).expect(200)).body
    expect(await reached('security_fix')).toEqual({ reached: 2, withheld: 1 })
    expect(await reached('end_of_support')).toEqual({ reached: 1, withheld: 2 })
    expect(await reached('news')).toEqual({ reached: 1, withheld: 2 })
    const news = { kind: 'news', subject: 'A webinar' }
    expect((await world.announce(of, news).expect(201)).body).toMatchObject({ delivered: 1 })
    expect((await world.announce(of).expect(201)).body).toMatchObject({ delivered: 2 })
    expect(await subjects(of.buyer)).toEqual(['Update to V1.1'])
    expect(await subjects(noNews)).toEqual(['Update to V1.1'])
    expect(await subjects(newsAlone)).toEqual(['A webinar'])
  })

  it('SP-2 only to those who have the version that is meant', async () => {
    const of = await world.pair()
    const versionId = newId()
    await listVersion(world.service, { ...of.product, versionId })
    const newer = await world.joins({ ...of.product, versionId })
    expect((await world.reach(of, { versionId })).body.reached).toBe(1)
    const { body } = await world.announce(of, { versionId }).expect(201)
    expect(body).toMatchObject({ delivered: 1, versionNumber: 'V1.0' })
    expect(await subjects(newer)).toHaveLength(1)
    expect(await subjects(of.buyer)).toEqual([])
    const { versionId: foreign } = (await world.pair()).product
    const refused = await world.announce(of, { versionId: foreign }).expect(400)
    expect(refused.body.errors).toMatchObject([{ pointer: '#/versionId', code: 'not-of-product' }])
    const choices = await as(world.service.app, of.seller)
      .get(`/api/v1/announcements/audiences?productId=${of.product.productId}&q=harbor`)
      .expect(200)
    expect(choices.body.products).toEqual([{ id: of.product.productId, name: of.product.name }])
    expect(choices.body.versions).toHaveLength(2)
  })

  it('SP-2 news only to who has it; what concerns servers also for some days after the end', async () => {
    const of = await world.pair()
    await world.leaves(of)
    const nobody = await world.announce(of, { kind: 'news' }).expect(409)
    expect(nobody.body.type).toBe('/problems/no-subscribers')
    expect((await world.announce(of, { kind: 'end_of_support' }).expect(201)).body.delivered).toBe(
      1,
    )
    world.service.clock.advance((limits.contactDays + 1) * day)
    await world.announce(of).expect(409)
  })

  it('SP-2 of an own product, by those who speak for the company, while it is not suspended', async () => {
    const of = await world.pair()
    const other = await world.pair()
    await world.announce(of, {}, other.seller).expect(404)
    await world.reach(of, {}, other.seller).expect(404)
    const { vendorId } = of.product
    const finance = world.service.actors.seller({ vendorId, role: 'finance' })
    await world.announce(of, {}, finance).expect(403)
    await world.service.deliver(VendorSuspended, { vendorId, reason: 'Spam' }, { sequence: 601 })
    expect((await world.announce(of).expect(403)).body.type).toBe('/problems/vendor-suspended')
  })

  it('SP-2 so often a day and no more, also of fifty at the same moment; a double click once', async () => {
    const of = await world.pair()
    const click = () => world.announce(of).set('idempotency-key', 'one')
    const [first] = [await click().expect(201), await click().expect(201)]
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.announce(of, {}, world.colleague(of))),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(limits.announcementsOfProduct - 1)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(50 - made.length)
    expect(await subjects(of.buyer)).toHaveLength(limits.announcementsOfProduct)
    world.service.clock.advance(day + 1)
    const later = await world.announce(of).expect(201)
    expect(later.body.id).not.toBe(first.body.id)
  })

  it('SP-2 so often a day of each kind: news never keep a security fix in', async () => {
    const of = await world.pair()
    const often = Array.from({ length: limits.announcementsOfProduct })
    for (const _ of often) await world.announce(of, { kind: 'news' }).expect(201)
    await world.announce(of, { kind: 'news' }).expect(429)
    for (const _ of often) await world.announce(of, { kind: 'security_fix' }).expect(201)
    await world.announce(of, { kind: 'security_fix' }, world.colleague(of)).expect(429)
    await world.announce(of, { kind: 'end_of_support' }, world.colleague(of)).expect(201)
  })

  it.each([
    [{ kind: 'advert' }, '#/kind'],
    [{ subject: '' }, '#/subject'],
    [{ subject: 'x\u200By' }, '#/subject'],
    [{ text: '' }, '#/text'],
    [{ text: 'x'.repeat(limits.messageText + 1) }, '#/text'],
    [{ versionId: 'V1' }, '#/versionId'],
  ])('SP-2 names what is wrong with %j', async (said, pointer) => {
    const of = await world.pair()
    const { body } = await world.announce(of, said).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('SP-2 is opened by those it was sent to, and read once they say so', async () => {
    const of = await world.pair()
    const { id } = (await world.announce(of).expect(201)).body
    const path = `/api/v1/inbox/announcements/${id}`
    const stranger = world.service.actors.buyer()
    for (const actor of [stranger, of.seller]) {
      await as(world.service.app, actor).get(path).expect(404)
      await as(world.service.app, actor).post(`${path}/read`).expect(404)
    }
    const mine = as(world.service.app, of.buyer)
    const { body, text } = await mine.get(path).expect(200)
    expect(body).toMatchObject({ text: 'It mends a leak.', isUnread: true })
    expect(text).not.toContain(of.seller.name)
    await mine.post(`${path}/read`).expect(204)
    await mine.post(`${path}/read`).expect(204)
    expect((await world.inbox(of.buyer)).unreadCount).toBe(0)
  })

  it('SP-2 lies with conversations in one inbox, page by page, of all sellers or of one', async () => {
    const of = await world.pair()
    const { id: first } = (await world.announce(of).expect(201)).body
    world.service.clock.advance(1_000)
    const { id: second } = (await world.write(of).expect(201)).body
    world.service.clock.advance(1_000)
    const { id: third } = (await world.announce(of).expect(201)).body
    const page = await world.inbox(of.buyer, { limit: 2 })
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([third, second])
    const rest = await world.inbox(of.buyer, { limit: 2, cursor: page.nextCursor })
    expect(rest).toMatchObject({ items: [{ id: first }], nextCursor: null })
    expect((await world.inbox(of.buyer, { kind: 'conversation' })).items).toHaveLength(1)
    expect((await world.inbox(of.buyer, { vendorId: newId() })).items).toEqual([])
  })
})
