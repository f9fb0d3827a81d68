import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ApplicationRejected } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import supertest from 'supertest'
import { Account } from '../src/accounts/account.entity.ts'
import { mostItems } from '../src/digests/digest-items.ts'
import { DigestLine } from '../src/digests/digest-line.entity.ts'
import { orderDigest } from '../src/digests/order-digest.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { singleMailsPerHour } from '../src/mails/post-mail.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import { buildAccount, signIn, startIdentity, systemCtx, type Identity } from './factories.ts'
import { addressesOf } from './post-office.ts'

let service: Identity
const path = '/api/v1/notification-preferences'
const hourMs = 60 * 60_000

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

/** Somebody who wants the mails about applications once a day, at an evening in UTC. */
async function reader(overrides: Partial<Account> = {}, timeZone = 'UTC') {
  const evening = new Date(service.clock.now())
  evening.setUTCHours(42, 0, 0, 0) // of the next day
  service.clock.set(evening)
  const account = await buildAccount(service, overrides)
  const person = await signIn(service, account)
  const wish = (said: object) =>
    as(service.app, person)
      .put(path)
      .send({ items: [{ group: 'applications', page: true, email: true, ...said }], timeZone })
  await wish({ isDaily: true }).expect(200)
  const received = () =>
    service.post.mails.filter((mail) => addressesOf(mail).includes(account.email))
  return { account, person, wish, received }
}
const reject = (accountId: string, reason = 'No', companyName = 'Orion') =>
  service.deliver(ApplicationRejected, { applicationId: newId(), accountId, companyName, reason })
async function workAfter(hours: number) {
  service.clock.advance(hours * hourMs)
  // What the mail of the day orders is sent by a job of its own.
  while (await service.work());
}

describe('SP-5 the mail of the day', () => {
  it('SP-5 tells in the morning all that came, once', async () => {
    const { account, received } = await reader()
    await reject(account.id, 'The first reason')
    await workAfter(2)
    await reject(account.id, 'The second reason')
    await workAfter(10.9)
    expect(received()).toEqual([])
    await workAfter(0.2)
    const [mail, ...others] = received()
    expect(others).toEqual([])
    expect(mail?.subject).toBe('Your day at Emporium: 2 new')
    const text = mail?.text ?? ''
    expect(text.indexOf('The first reason')).toBeLessThan(text.indexOf('The second reason'))
    expect(text).toContain('http://emporium.test/sell/application')
    expect(mail?.html).toContain('The second reason')
    expect(mail?.html).toContain('href="http://emporium.test/notifications"')
    await workAfter(48)
    expect(received()).toHaveLength(1)
  })

  it('SP-5 takes what would be too many mails within an hour; the page has all of it', async () => {
    const { account, wish, received } = await reader()
    await wish({ isDaily: false }).expect(200)
    for (let n = 1; n <= singleMailsPerHour + 3; n += 1) await reject(account.id, `Reason ${n}`)
    while (await service.work());
    expect(received()).toHaveLength(singleMailsPerHour)
    await workAfter(1.1)
    await reject(account.id, 'After the rush')
    while (await service.work());
    expect(received().at(-1)?.text).toContain('After the rush')
    await workAfter(14)
    expect(received()).toHaveLength(singleMailsPerHour + 2)
    expect(received().at(-1)?.subject).toBe('Your day at Emporium: 3 new')
    const notes = await service.dataSource.manager.countBy(Notification, { accountId: account.id })
    expect(notes).toBe(singleMailsPerHour + 4)
  })

  it('SP-5 comes again only when there is something new', async () => {
    const { account, received } = await reader()
    await reject(account.id, 'Old news')
    await workAfter(24)
    await reject(account.id, 'Fresh news')
    await workAfter(24)
    const [, second] = received()
    expect(second?.subject).toBe('Your day at Emporium: 1 new')
    expect(second?.text).toContain('Fresh news')
    expect(second?.text).not.toContain('Old news')
  })

  it('SP-5 comes in the morning where the reader lives, in their language', async () => {
    const { account, received } = await reader({ language: 'zh-CN' }, 'Asia/Shanghai')
    await reject(account.id, '资料不全')
    await workAfter(4.9)
    expect(received()).toEqual([])
    await workAfter(0.2)
    const [mail] = received()
    expect(mail?.subject).toBe('Emporium 每日摘要：1 条新通知')
    expect(mail?.html).toContain('<html lang="zh-CN"')
    expect(mail?.text).toContain('资料不全')
  })

  it('SP-5 is ordered once, however many workers order it and however often; its mail is known by its Message-ID', async () => {
    const { account, received } = await reader()
    await reject(account.id)
    const ctx = systemCtx(service)
    await Promise.all([orderDigest(ctx, account.id), orderDigest(ctx, account.id)])
    const { manager } = service.dataSource
    const orders = await manager.findBy(MailOrder, { accountId: account.id })
    expect(orders).toHaveLength(1)
    await workAfter(14)
    expect(received().map(({ messageId }) => messageId)).toEqual([
      `<${orders[0]?.id}@emporium.example>`,
    ])
    expect(await manager.countBy(DigestLine, { mailId: orders[0]?.id })).toBe(1)
  })

  it('SP-5 is ordered anew when its job was lost', async () => {
    const { account, received } = await reader()
    await reject(account.id, 'Long ago')
    await service.database.query(`DELETE FROM identity.outbox WHERE kind = 'job'`)
    service.clock.advance(30 * hourMs)
    await reject(account.id, 'Today')
    await workAfter(24)
    expect(received().map(({ subject }) => subject)).toEqual(['Your day at Emporium: 2 new'])
  })

  it('SP-5 holds so many, and what people write stays text', async () => {
    const { account, received } = await reader()
    for (let i = 0; i <= mostItems; i += 1) await reject(account.id, '<b>No</b>', 'A & "B"')
    await workAfter(24)
    const [mail] = received()
    expect(mail?.subject).toContain(`${mostItems + 1} new`)
    expect((mail?.text ?? '').match(/^• /gm)).toHaveLength(mostItems)
    expect(mail?.html).toContain('&lt;b&gt;No&lt;/b&gt;')
  })

  it('SP-5 takes nothing that is mailed at once, or is about another matter', async () => {
    const { account, wish, received } = await reader()
    await wish({ isDaily: false }).expect(200)
    await reject(account.id)
    await workAfter(0)
    expect(received().map(({ subject }) => subject)).toEqual(['Your application was declined'])
  })

  it('SP-5 tells nothing of what one no longer wants mails about', async () => {
    const { account, wish, received } = await reader()
    await reject(account.id)
    const { body } = await wish({ email: false }).expect(200)
    expect(body.items).toContainEqual({
      group: 'applications',
      page: true,
      email: false,
      isDaily: true,
      isFixed: false,
    })
    await workAfter(24)
    expect(received()).toEqual([])
  })

  it('SP-5 goes to nobody whose account is closed', async () => {
    const { account, received } = await reader()
    await reject(account.id)
    await service.dataSource.manager.update(Account, { id: account.id }, { status: 'disabled' })
    await workAfter(24)
    expect(received()).toEqual([])
  })

  it('SP-5 ends by the click at its end, and nothing else does', async () => {
    const { account, received } = await reader()
    await reject(account.id)
    await workAfter(24)
    const list = received()[0]?.headers.get('list') as { unsubscribe?: { url: string } } | undefined
    const { pathname, search } = new URL(list?.unsubscribe?.url ?? '')
    const link = `${pathname}${search}`
    await supertest(service.app.server).get(link).expect(200, { group: 'daily' })
    for (const _twice of [1, 2])
      await supertest(service.app.server).post(link).type('form').send('').expect(200)
    const { body } = await as(service.app, await signIn(service, account)).get(path)
    const ended = body.items.filter(({ email }: { email: boolean }) => !email)
    expect(ended.map(({ group }: { group: string }) => group)).toEqual(['applications'])
  })

  it('SP-5 what is about the account itself does not wait', async () => {
    const { person } = await reader()
    const item = { group: 'account', page: true, email: true, isDaily: true }
    const { body } = await as(service.app, person)
      .put(path)
      .send({ items: [item] })
      .expect(422)
    expect(body.type).toBe('/problems/notice-is-fixed')
  })
})
