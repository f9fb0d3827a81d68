import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import type { Account } from '../src/accounts/account.entity.ts'
import { Authenticator, type Mischief } from './authenticator.ts'
import {
  buildAccount,
  buildStaff,
  cookieOf,
  logIn,
  password,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'
import { tokenIn } from './post-office.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const browser = 'Firefox/140'
/** What is written down for an account, the newest first, as an admin sees it. */
async function linesOf({ id }: Account) {
  const admin = await buildStaff(service, 'admin')
  const path = `/api/v1/accounts/${id}/activities`
  const { body } = await as(service.app, admin).get(path).expect(200)
  return body.items as { kind: string; userAgent: string | null; isByAdmin: boolean }[]
}
const kindsOf = async (account: Account) => (await linesOf(account)).map(({ kind }) => kind)
const close = (account: Account) =>
  service.dataSource.manager.save(Object.assign(account, { status: 'disabled' }))

async function withPasskey() {
  const account = await buildAccount(service)
  const actor = await signIn(service, account)
  const device = new Authenticator('http://emporium.test', 'emporium.test')
  const base = '/api/v1/me/factors/passkeys'
  const { body } = await as(service.app, actor).post(`${base}/offer`).expect(201)
  const response = device.create(body.options)
  const passkey = { challengeId: body.challengeId, name: 'Phone', response }
  await as(service.app, actor).post(base).send(passkey).expect(201)
  service.clock.advance(1)
  return { account, actor, device }
}
async function signInWith(device: Authenticator, mischief: Mischief = {}) {
  const path = '/api/v1/sessions/with-passkey'
  const { body } = await as(service.app).post(`${path}/offer`).expect(201)
  const answer = { challengeId: body.challengeId, response: device.get(body.options, mischief) }
  return as(service.app).post(path).set('user-agent', browser).send(answer)
}

describe('ON-1 what was refused is told to the account', () => {
  it('ON-1 a passkey that does not sign what it should, on what device', async () => {
    const { account, device } = await withPasskey()
    expect((await signInWith(device, { isVerified: false })).status).toBe(401)
    expect((await linesOf(account))[0]).toMatchObject({
      kind: 'passkey_refused',
      userAgent: browser,
    })
    expect((await signInWith(device)).status).toBe(201)
    expect((await kindsOf(account)).filter((kind) => kind === 'passkey_refused')).toHaveLength(1)
  })

  it('ON-1 a passkey of somebody else that was to confirm a session, to the one of the session', async () => {
    const [mine, theirs] = [await withPasskey(), await withPasskey()]
    const path = '/api/v1/sessions/current/confirm-with-passkey'
    const { body } = await as(service.app, mine.actor).post(`${path}/offer`).expect(201)
    const answer = { challengeId: body.challengeId, response: theirs.device.get(body.options) }
    await as(service.app, mine.actor).post(path).send(answer).expect(422)
    expect(await kindsOf(mine.account)).toContain('passkey_refused')
    expect(await kindsOf(theirs.account)).not.toContain('passkey_refused')
  })

  it('ON-1 a sign-in to a closed account, by password and by passkey; a wrong password is another line', async () => {
    const { account, device } = await withPasskey()
    await close(account)
    expect((await signInWith(device)).status).toBe(401)
    service.clock.advance(1)
    await logIn(service, account.email, { word: password }).expect(401)
    service.clock.advance(1)
    await logIn(service, account.email, { word: 'Not the password' }).expect(401)
    expect((await kindsOf(account)).slice(0, 3)).toEqual([
      'sign_in_failed',
      'sign_in_refused',
      'sign_in_refused',
    ])
  })

  it('ON-1 a refresh token that somebody has copied', async () => {
    const account = await buildAccount(service)
    const first = cookieOf(await logIn(service, account.email).expect(201))
    const refresh = (cookie: string) =>
      as(service.app)
        .post('/api/v1/sessions/refresh')
        .set('cookie', cookie)
        .set('user-agent', browser)
    await refresh(cookieOf(await refresh(first).expect(200))).expect(200)
    service.clock.advance(10_001)
    await refresh(first).expect(401)
    expect((await linesOf(account))[0]).toMatchObject({
      kind: 'session_copied',
      userAgent: browser,
    })
  })
})

describe('ON-1 what was done is told with the device or with who did it', () => {
  it('ON-1 a password that was reset, on what device', async () => {
    const account = await buildAccount(service)
    const path = '/api/v1/password-resets'
    await as(service.app).post(path).send({ email: account.email }).expect(202)
    await service.work()
    const token = tokenIn(service.post.lastTo(account.email))
    await as(service.app)
      .post(`${path}/complete`)
      .set('user-agent', browser)
      .send({ token, newPassword: 'Eleven red foxes' })
      .expect(204)
    expect(await linesOf(account)).toMatchObject([
      { kind: 'password_changed', userAgent: browser, isByAdmin: false },
    ])
  })

  it('ON-1 an admin who disabled the account and enabled it again, without their place', async () => {
    const admin = await buildStaff(service, 'admin')
    const account = await buildAccount(service)
    const turn = (verb: string) =>
      as(service.app, admin)
        .post(`/api/v1/accounts/${account.id}/${verb}`)
        .set('user-agent', browser)
    await turn('disable').expect(200)
    service.clock.advance(1)
    await turn('enable').expect(200)
    await turn('enable').expect(409)
    expect(await linesOf(account)).toMatchObject([
      { kind: 'account_enabled', isByAdmin: true, userAgent: null, address: null },
      { kind: 'account_disabled', isByAdmin: true, userAgent: null, address: null },
    ])
  })
})
