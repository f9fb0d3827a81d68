import {
  AnnouncementSent,
  BuyerMessageWritten,
  MessageReported,
  MessageReportsDecided,
  SellerMessageWritten,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { describe, expect, it } from '@jest/globals'
import { LiveEvent } from '../src/live/live-event.entity.ts'
import { newsWorld, notesOf, tells, testTeamNews } from './news-world.ts'
import { addressesOf } from './post-office.ts'

const world = newsWorld()
const talked = () => ({
  conversationId: newId(),
  vendorId: world.vendorId,
  productName: 'Vela DB',
  buyerId: world.buyer.id,
  subject: 'Your server',
  text: 'First line\n<b>second</b>',
})
const decided = (verdict: 'withdrawn' | 'kept') => ({
  messageId: newId(),
  vendorId: world.vendorId,
  vendorName: 'Vela Systems',
  productName: 'Vela DB',
  subject: 'Your server',
  reporterIds: [world.buyer.id],
  verdict,
  reason: verdict === 'withdrawn' ? 'A false pretence.' : '',
})
const hinted = async (id: string) =>
  (await world.service.dataSource.manager.find(LiveEvent, { order: { id: 'ASC' } }))
    .filter(({ message }) => message.type === 'changed' && message.id === id)
    .map(({ audience }) => audience)

testTeamNews(world, [
  tells(
    BuyerMessageWritten,
    () => ({ ...talked(), text: 'Thank you', buyerCode: 'b-7f3kq9mzt2' }),
    'buyer_message',
    ['owner', 'support'],
    'Buyer b-7f3kq9mzt2 writes',
    'Thank you',
  ),
  tells(
    MessageReportsDecided,
    () => decided('withdrawn'),
    'message_withdrawn',
    ['owner', 'support'],
    'A false pretence.',
  ),
])

describe('SP-2 messages of sellers', () => {
  it('SP-2 reach their buyer once, who can end such mails with one click; text stays text', async () => {
    const said = { ...talked(), vendorName: 'Vela Systems' }
    const { id } = await world.service.deliver(SellerMessageWritten, said)
    await world.service.deliver(SellerMessageWritten, said, { id })
    const [note, ...others] = await notesOf(world, world.buyer.id, 'seller_message')
    expect(others).toEqual([])
    expect(note?.parameters).not.toHaveProperty('buyerId')
    expect(await hinted(said.conversationId)).toEqual([
      `account:${world.buyer.id}`,
      `vendor:${world.vendorId}`,
    ])
    await world.service.work()
    const mail = world.service.post.lastTo(world.buyer.email)
    expect(mail.subject).toBe('Vela Systems writes to you: Your server')
    expect(mail.text).toContain('First line\n<b>second</b>')
    expect(mail.html).not.toContain('<b>second</b>')
    expect(mail.text).toContain(`/messages/${said.conversationId}`)
    const list = mail.headers.get('list') as { unsubscribe?: { url: string } } | undefined
    const { pathname, search } = new URL(list?.unsubscribe?.url ?? '')
    const ended = as(world.service.app).post(`${pathname}${search}`).type('form')
    await ended.send('List-Unsubscribe=One-Click').expect(200, { group: 'sellers' })
    const mails = () =>
      world.service.post.mails.filter((one) => addressesOf(one).includes(world.buyer.email))
    const before = mails().length
    await world.service.deliver(SellerMessageWritten, { ...said, conversationId: newId() })
    await world.service.work()
    expect(mails()).toHaveLength(before)
  })

  it('SP-2 announcements reach each of many once, in the own language', async () => {
    const said = {
      announcementId: newId(),
      vendorId: world.vendorId,
      vendorName: 'Vela Systems',
      productName: 'Vela DB',
      kind: 'security_fix' as const,
      subject: 'Update now',
      text: 'It mends a leak.',
      accountIds: [world.team.publisher.id, world.team.finance.id, newId()],
    }
    const { id } = await world.service.deliver(AnnouncementSent, said)
    await world.service.deliver(AnnouncementSent, said, { id })
    for (const role of ['publisher', 'finance'] as const)
      expect(await notesOf(world, world.team[role].id, 'seller_announcement')).toHaveLength(1)
    await world.service.work()
    const { subject, text } = world.service.post.lastTo(world.team.finance.email)
    expect(subject).toBe('Security fix, Vela DB: Update now')
    expect(text).toContain(`/messages/announcements/${said.announcementId}`)
    expect(await hinted(said.announcementId)).toHaveLength(3)
  })

  it.each([
    ['withdrawn', 'no longer shown'],
    ['kept', 'nothing against our rules'],
  ] as const)('SP-2 a reporter hears once that it was %s', async (verdict, words) => {
    const before = await notesOf(world, world.team.read_only.id, 'message_report_decided')
    const said = { ...decided(verdict), reporterIds: [world.team.read_only.id] }
    const { id } = await world.service.deliver(MessageReportsDecided, said)
    await world.service.deliver(MessageReportsDecided, said, { id })
    const notes = await notesOf(world, world.team.read_only.id, 'message_report_decided')
    expect(notes).toHaveLength(before.length + 1)
    await world.service.work()
    expect(world.service.post.lastTo(world.team.read_only.email).text).toContain(words)
  })

  it('SP-2 what is reported shows on the desk’s open pages', async () => {
    const reportId = newId()
    await world.service.deliver(MessageReported, { reportId, vendorId: world.vendorId })
    expect(await hinted(reportId)).toEqual(['staff:reviewer', 'staff:admin'])
  })
})
