import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { RefreshToken } from '../src/sessions/refresh-token.entity.ts'
import { Session } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildPerson,
  cookieOf,
  logIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const day = 24 * 60 * 60_000
const refresh = (cookie: string) =>
  as(service.app).post('/api/v1/sessions/refresh').set('cookie', cookie)
const logOut = (cookie: string) =>
  as(service.app).delete('/api/v1/sessions/current').set('cookie', cookie)

async function signedIn() {
  const account = await buildAccount(service)
  const answer = await logIn(service, account.email).expect(201)
  return { account, cookie: cookieOf(answer), token: answer.body.accessToken as string }
}
const sessionOf = (accountId: string) =>
  service.dataSource.manager.findOneByOrFail(Session, { accountId })

describe('ON-1 staying signed in', () => {
  it('ON-1 exchanges the refresh token for its successor', async () => {
    const { cookie, account } = await signedIn()
    const first = await refresh(cookie).expect(200)
    expect(first.body.account.id).toBe(account.id)
    expect(cookieOf(first)).not.toBe(cookie)
    await refresh(cookieOf(first)).expect(200)
  })

  it('ON-1 but within ten seconds it may be a second tab', async () => {
    const { cookie, account } = await signedIn()
    const first = cookieOf(await refresh(cookie).expect(200))
    service.clock.advance(10_000)
    const second = cookieOf(await refresh(cookie).expect(200))
    await refresh(first).expect(200)
    await refresh(second).expect(200)
    expect((await sessionOf(account.id)).endedAt).toBeNull()
  })

  it('ON-1 tabs that refresh at the same moment all stay signed in', async () => {
    const { cookie } = await signedIn()
    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(cookie)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const cookies = answers.map(cookieOf)
    expect(new Set(cookies).size).toBe(cookies.length)
    for (const tab of cookies) await refresh(tab).expect(200)
  })

  it('ON-1 ends unused after a fortnight, not before', async () => {
    const { cookie } = await signedIn()
    service.clock.advance(14 * day - 1)
    const kept = cookieOf(await refresh(cookie).expect(200))
    service.clock.advance(14 * day)
    await refresh(kept).expect(401)
  })

  it('ON-1 ends after ninety days however much it is used', async () => {
    let { cookie } = await signedIn()
    for (let week = 0; week < 12; week += 1) {
      service.clock.advance(7 * day)
      cookie = cookieOf(await refresh(cookie).expect(200))
    }
    service.clock.advance(6 * day)
    await refresh(cookie).expect(401)
  })

  it('ON-1 forgets replaced tokens after a week, which still open nothing', async () => {
    const { cookie, account } = await signedIn()
    const second = cookieOf(await refresh(cookie).expect(200))
    service.clock.advance(7 * day + 1)
    const third = cookieOf(await refresh(second).expect(200))
    const { id: sessionId } = await sessionOf(account.id)
    expect(await service.dataSource.manager.countBy(RefreshToken, { sessionId })).toBe(2)
    await refresh(cookie).expect(401)
    await refresh(third).expect(200)
  })

  it('ON-1 no cookie or a made-up one is nobody', async () => {
    await as(service.app).post('/api/v1/sessions/refresh').expect(401)
    await refresh('emporium-refresh=made-up').expect(401)
  })

  it('ON-1 keeps refresh tokens as hashes only', async () => {
    const { cookie, account } = await signedIn()
    const { id: sessionId } = await sessionOf(account.id)
    const rows = await service.dataSource.manager.findBy(RefreshToken, { sessionId })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1])
  })
})

describe('ON-1 other sites cannot use the cookie', () => {
  it.each([
    ['another origin', { origin: 'https://evil.test' }, 403],
    ['an origin that begins like ours', { origin: 'http://emporium.test.evil.test' }, 403],
    ['no origin at all (a sandboxed frame)', { origin: 'null' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['an old form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('ON-1 refuses %s', async (_who, headers, status) => {
    const { cookie } = await signedIn()
    await refresh(cookie).set(headers).expect(status)
    await logOut(cookie).set(headers).expect(status)
    await refresh(cookie).expect(200)
  })

  it.each([
    ['our own origin', { origin: 'http://emporium.test', 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    [
      'our page under another name of this machine',
      { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' },
    ],
    ['a page that still holds an old access token', { authorization: 'Bearer a.b.c' }],
  ])('ON-1 takes %s', async (_who, headers) => {
    const { cookie } = await signedIn()
    await refresh(cookie).set(headers).expect(200)
  })
})

describe('ON-1 signing out', () => {
  it('ON-1 ends the session, clears the cookie, and the token opens nothing more here', async () => {
    const { cookie, token } = await signedIn()
    const answer = await logOut(cookie).expect(204)
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^emporium-refresh=; .*Expires=Thu, 01 Jan 1970/,
    )
    await refresh(cookie).expect(401)
    const bearer = { authorization: `Bearer ${token}` }
    await as(service.app).get('/api/v1/me').set(bearer).expect(401)
    await logOut(cookie).expect(204)
  })

  it('ON-1 lists one’s own sessions and ends one of them', async () => {
    const account = await buildAccount(service)
    const desktop = await logIn(service, account.email).set('user-agent', 'desktop').expect(201)
    const phone = await logIn(service, account.email).set('user-agent', 'phone').expect(201)
    const bearer = { authorization: `Bearer ${desktop.body.accessToken}` }
    const { body } = await as(service.app).get('/api/v1/sessions').set(bearer).expect(200)
    const byAgent = new Map<string, { id: string; isCurrent: boolean }>(
      body.items.map((item: { userAgent: string }) => [item.userAgent, item]),
    )
    expect(byAgent.get('desktop')?.isCurrent).toBe(true)
    expect(byAgent.get('phone')?.isCurrent).toBe(false)
    const path = `/api/v1/sessions/${byAgent.get('phone')?.id}`
    await as(service.app).delete(path).set(bearer).expect(204)
    await refresh(cookieOf(phone)).expect(401)
    await refresh(cookieOf(desktop)).expect(200)
  })

  it('ON-1 a session of somebody else does not exist', async () => {
    const { account } = await signedIn()
    const { id } = await sessionOf(account.id)
    const stranger = await buildPerson(service)
    await as(service.app, stranger).delete(`/api/v1/sessions/${id}`).expect(404)
    await as(service.app, stranger).delete(`/api/v1/sessions/${newId()}`).expect(404)
    await as(service.app, stranger).delete('/api/v1/sessions/nonsense').expect(400)
    await as(service.app).get('/api/v1/sessions').expect(401)
    await as(service.app).delete(`/api/v1/sessions/${id}`).expect(401)
    expect((await sessionOf(account.id)).endedAt).toBeNull()
  })
})
