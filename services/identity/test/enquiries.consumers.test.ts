import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  EnquiryAnswered,
  EnquiryClosed,
  EnquiryContinued,
  EnquiryLinkMailed,
  EnquiryOpened,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { createHash } from 'node:crypto'
import { Notification } from '../src/notifications/notification.entity.ts'
import { buildAccount, startIdentity, type Identity } from './factories.ts'

let service: Identity
beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const asked = (askerId: string | null, email: string | null = null) => ({
  enquiryId: newId(),
  subject: 'Invoices',
  askerId,
  askerName: 'Vi Sitor',
  email,
  language: 'en' as const,
})
const kindsOf = async (accountId: string) =>
  (await service.dataSource.manager.findBy(Notification, { accountId })).map(({ kind }) => kind)

describe('ON-9 visitors', () => {
  it('ON-9 get a link that opens their conversation; its token is in the mail alone', async () => {
    const said = asked(null, `vi${newId()}@people.test`)
    const envelope = await service.deliver(EnquiryOpened, said)
    await service.deliver(EnquiryOpened, said, { id: envelope.id })
    await service.work()
    const mails = service.post.mails.filter(({ text }) => text?.includes(said.enquiryId))
    expect(mails).toHaveLength(1)
    const token = /#key-([\w-]{43})/.exec(mails[0]?.text ?? '')?.[1] ?? ''
    const [mailed, ...others] = (await service.published(EnquiryLinkMailed)).filter(
      ({ enquiryId }) => enquiryId === said.enquiryId,
    )
    expect(others).toEqual([])
    expect(mailed?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(await service.outbox())).not.toContain(token)
  })

  it('ON-9 are mailed the answer and the end, in their language', async () => {
    const said = { ...asked(null, `wei${newId()}@people.test`), language: 'zh-CN' as const }
    await service.deliver(EnquiryAnswered, { ...said, text: '当然可以。' })
    await service.work()
    expect(service.post.lastTo(said.email ?? '').text).toContain('当然可以。')
    await service.deliver(EnquiryClosed, said)
    await service.work()
    expect(service.post.lastTo(said.email ?? '').subject).toContain('您的对话已关闭')
  })
})

describe('ON-9 accounts', () => {
  it('ON-9 are told of the answer and the end, once for each event', async () => {
    const { id, email } = await buildAccount(service)
    const said = { ...asked(id), text: 'Yes, of course.' }
    const envelope = await service.deliver(EnquiryAnswered, said)
    await service.deliver(EnquiryAnswered, said, { id: envelope.id })
    await service.work()
    const { text } = service.post.lastTo(email)
    expect(text).toContain('Yes, of course.')
    expect(text).toContain(`/contact/${said.enquiryId}`)
    expect(text).not.toContain('#key-')
    await service.deliver(EnquiryClosed, asked(id))
    expect((await kindsOf(id)).sort()).toEqual(['enquiry_answered', 'enquiry_closed'])
  })
})

describe('ON-9 operations', () => {
  it('ON-9 officers see a new question in the page; who has taken it over is told of the next words', async () => {
    const officer = await buildAccount(service, { staffRoles: ['onboarding_officer'] })
    const reviewer = await buildAccount(service, { staffRoles: ['reviewer'] })
    await service.deliver(EnquiryOpened, asked((await buildAccount(service)).id))
    expect(await kindsOf(officer.id)).toEqual(['enquiry_received'])
    const continued = { enquiryId: newId(), subject: 'Invoices', askerName: 'Vi' }
    await service.deliver(EnquiryContinued, { ...continued, assigneeId: reviewer.id })
    expect(await kindsOf(reviewer.id)).toEqual(['enquiry_continued'])
    expect(await kindsOf(officer.id)).toEqual(['enquiry_received'])
    const unclaimed = { ...continued, assigneeId: null }
    const envelope = await service.deliver(EnquiryContinued, unclaimed)
    await service.deliver(EnquiryContinued, unclaimed, { id: envelope.id })
    expect(await kindsOf(officer.id)).toEqual(['enquiry_received', 'enquiry_continued'])
    await service.work()
    expect(service.post.lastTo(officer.email).text).toContain(
      `/ops/enquiries/${continued.enquiryId}`,
    )
  })
})
