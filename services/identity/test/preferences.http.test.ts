import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { noticeGroups } from '@emporium/domain'
import { ApplicationRejected } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import supertest from 'supertest'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { groupOf, messages } from '../src/mails/messages.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import { buildAccount, buildPerson, signIn, startIdentity, type Identity } from './factories.ts'

let service: Identity
const path = '/api/v1/notification-preferences'

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const save = (person: TestActor | undefined, ...items: object[]) =>
  as(service.app, person).put(path).send({ items })
const reject = (accountId: string) =>
  service.deliver(ApplicationRejected, {
    applicationId: newId(),
    accountId,
    companyName: 'Orion',
    reason: 'No',
  })
const countsOf = async (accountId: string) => [
  await service.dataSource.manager.countBy(Notification, { accountId }),
  await service.dataSource.manager.countBy(MailOrder, { accountId }),
]

describe('where people want to be told what', () => {
  it('SP-5 is everywhere until they say otherwise', async () => {
    const { body } = await as(service.app, await buildPerson(service))
      .get(path)
      .expect(200)
    expect(body.items).toEqual(
      noticeGroups.map((group) => ({
        group,
        page: true,
        email: true,
        isDaily: false,
        isFixed: group === 'account',
      })),
    )
  })

  it.each([
    [{ page: true, email: false }, [1, 0]],
    [{ page: false, email: true }, [0, 1]],
    [{ page: false, email: false }, [0, 0]],
  ])('SP-5 %j is heeded', async (wish, expected) => {
    const person = await buildPerson(service)
    const { body } = await save(person, { group: 'applications', ...wish }).expect(200)
    expect(body.items).toContainEqual({
      group: 'applications',
      ...wish,
      isDaily: false,
      isFixed: false,
    })
    await reject(person.id)
    expect(await countsOf(person.id)).toEqual(expected)
  })

  it('SP-5 what is about the account itself cannot be turned off', async () => {
    const person = await buildPerson(service)
    const { body } = await save(person, { group: 'account', page: true, email: false }).expect(422)
    expect(body.type).toBe('/problems/notice-is-fixed')
  })

  it('SP-5 every wish is about something that is told', () => {
    type Grouped = Parameters<typeof groupOf>[0]
    const kinds = Object.keys(messages).filter((kind) => kind !== 'daily_digest') as Grouped[]
    const told = new Set(kinds.map((kind) => groupOf(kind)))
    expect([...told].toSorted()).toEqual([...noticeGroups].toSorted())
  })

  it.each([
    ['change_request_answered', 'requests'],
    ['change_request_approved', 'requests'],
    ['change_request_carried_out', 'requests'],
    ['change_request_declined', 'requests'],
    ['change_request_lapsed', 'requests'],
    ['subscribed_product_removed', 'buying'],
    ['subscribed_version_removed', 'buying'],
    ['subscribed_support_shortened', 'buying'],
    ['subscribed_support_extended', 'buying'],
    ['new_order', 'orders'],
    ['seller_announcement', 'sellers'],
    ['buyer_message', 'conversations'],
  ] as const)('SP-5, IM-11 %s is about %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group)
  })

  it('SP-5 is said by oneself, of groups that there are', async () => {
    await as(service.app).get(path).expect(401)
    await save(undefined, { group: 'team', page: true, email: true }).expect(401)
    const person = await buildPerson(service)
    const wrong = await save(person, { group: 'weather', page: true, email: true }).expect(400)
    expect(wrong.body.errors[0].pointer).toBe('#/items/0/group')
    await save(person).expect(400)
  })
})

describe('the link at the end of a mail', () => {
  async function mailTo() {
    const account = await buildAccount(service)
    await reject(account.id)
    await service.work()
    const mail = service.post.lastTo(account.email)
    const list = mail.headers.get('list') as { unsubscribe?: { url: string } } | undefined
    const url = new URL(list?.unsubscribe?.url ?? '')
    return { account, mail, url }
  }

  it('SP-5 RFC 8058: one click of the mail program ends the mails of this kind, twice as well', async () => {
    const { account, mail, url } = await mailTo()
    expect(url.origin).toBe('http://emporium.test')
    expect(JSON.stringify([...mail.headers])).toContain('List-Unsubscribe=One-Click')
    for (const _twice of [1, 2])
      await supertest(service.app.server)
        .post(`${url.pathname}${url.search}`)
        .type('form')
        .send('List-Unsubscribe=One-Click')
        .expect(200, { group: 'applications' })
    await reject(account.id)
    expect(await countsOf(account.id)).toEqual([2, 1])
    const wishes = await as(service.app, await signIn(service, account)).get(path)
    expect(wishes.body.items).toContainEqual({
      group: 'applications',
      page: true,
      email: false,
      isDaily: false,
      isFixed: false,
    })
  })

  it('SP-5 looking at it changes nothing', async () => {
    const { account, url } = await mailTo()
    const { body } = await supertest(service.app.server).get(`${url.pathname}${url.search}`)
    expect(body).toEqual({ group: 'applications' })
    await reject(account.id)
    expect(await countsOf(account.id)).toEqual([2, 2])
  })

  it('SP-5 made up by somebody ends nothing', async () => {
    const { account, url } = await mailTo()
    const code = url.searchParams.get('code') ?? ''
    const other = await buildAccount(service)
    const forged = code.replace(account.id, other.id)
    for (const wrong of [forged, code.replace('applications', 'orders'), 'x'.repeat(60)])
      await as(service.app)
        .post(`${url.pathname}?code=${encodeURIComponent(wrong)}`)
        .expect(404)
    await as(service.app).post(url.pathname).expect(400)
  })
})
