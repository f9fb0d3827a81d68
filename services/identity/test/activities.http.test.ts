import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as, type TestActor } from '@emporium/testing'
import { generate } from 'otplib'
import { Account } from '../src/accounts/account.entity.ts'
import { sweepActivities } from '../src/activity/note-activity.ts'
import { presenceMs } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildStaff,
  logIn,
  signIn,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const kindsOf = async (actor: TestActor) => {
  const { body } = await as(service.app, actor).get('/api/v1/me/activities').expect(200)
  return (body.items as { kind: string }[]).map(({ kind }) => kind)
}
async function person() {
  const account = await buildAccount(service)
  return { account, actor: await signIn(service, account) }
}
async function withApp({ actor }: { actor: TestActor }) {
  const app = '/api/v1/me/factors/authenticator-app'
  const { secret } = (await as(service.app, actor).post(app).expect(201)).body
  const code = await generate({ secret, epoch: Math.floor(+service.clock.now() / 1_000) })
  await as(service.app, actor).post(`${app}/confirm`).send({ code }).expect(200)
}

describe('ON-1 what happened to an account', () => {
  it('ON-1 tells of sign-ins and failures, with the place and the browser', async () => {
    const { account, actor } = await person()
    await logIn(service, account.email, { word: 'Not the password', address: '10.9.8.7' }).set(
      'user-agent',
      'Firefox/140',
    )
    service.clock.advance(1)
    await logIn(service, account.email, { address: '10.9.8.7' }).set('user-agent', 'Firefox/140')
    const { body } = await as(service.app, actor).get('/api/v1/me/activities').expect(200)
    expect(body.items).toMatchObject([
      { kind: 'signed_in', address: '10.9.8.7', userAgent: 'Firefox/140', isByAdmin: false },
      { kind: 'sign_in_failed', address: '10.9.8.7', userAgent: 'Firefox/140' },
    ])
    expect(JSON.stringify(body)).not.toContain('Not the password')
  })

  it('ON-1 tells of passwords, factors and sessions', async () => {
    const who = await person()
    await withApp(who)
    service.clock.advance(1)
    const newPassword = 'Eleven red foxes'
    await as(service.app, who.actor).put('/api/v1/me/password').send({ newPassword }).expect(204)
    service.clock.advance(1)
    await as(service.app, who.actor).delete('/api/v1/sessions/others').expect(204)
    service.clock.advance(1)
    const app = '/api/v1/me/factors/authenticator-app'
    await as(service.app, who.actor).delete(app).expect(204)
    expect(await kindsOf(who.actor)).toEqual([
      'factor_removed',
      'sessions_ended',
      'password_changed',
      'factor_added',
    ])
  })

  it('ON-1 is shown to its person alone, page by page', async () => {
    const [who, other] = [await person(), await person()]
    for (let count = 0; count < 3; count += 1) {
      await as(service.app, who.actor).delete('/api/v1/sessions/others').expect(204)
      service.clock.advance(1)
    }
    expect(await kindsOf(other.actor)).toEqual([])
    const list = (query: string) => as(service.app, who.actor).get(`/api/v1/me/activities?${query}`)
    const first = await list('limit=2').expect(200)
    expect(first.body.items).toHaveLength(2)
    const rest = await list(`limit=2&cursor=${first.body.nextCursor}`).expect(200)
    expect(rest.body).toMatchObject({ items: [{}], nextCursor: null })
  })

  it('ON-1 is forgotten after the days of the installation', async () => {
    const { account, actor } = await person()
    await as(service.app, actor).delete('/api/v1/sessions/others').expect(204)
    service.clock.advance(2 * 24 * 60 * 60_000)
    await sweepActivities(systemCtx(service), 3)
    const again = await signIn(service, account)
    expect(await kindsOf(again)).toHaveLength(1)
    await sweepActivities(systemCtx(service), 1)
    expect(await kindsOf(again)).toHaveLength(0)
  })
})

describe('ON-1 an admin helps somebody who has lost every factor', () => {
  const reset = (by: TestActor, id: string, reason = 'The phone is lost.') =>
    as(service.app, by).post(`/api/v1/accounts/${id}/reset-factors`).send({ reason })

  it('ON-1 sees sessions and factors, and nothing of a secret', async () => {
    const admin = await buildStaff(service, 'admin')
    const who = await person()
    await withApp(who)
    const { body } = await as(service.app, admin)
      .get(`/api/v1/accounts/${who.account.id}`)
      .expect(200)
    expect(body).toMatchObject({
      account: { email: who.account.email },
      hasPassword: true,
      hasAuthenticatorApp: true,
      passkeys: 0,
      recoveryCodesLeft: 10,
      sessions: [{ userAgent: 'test' }],
    })
    expect(body.account.actions).toContain('resetFactors')
    expect(JSON.stringify(body)).not.toMatch(/secret|hash/i)
    const unknown = '01900000-0000-7000-8000-000000000000'
    await as(service.app, admin).get(`/api/v1/accounts/${unknown}`).expect(404)
  })

  it('ON-1 takes the factors away: sessions end, the person is told, and it stays in the log', async () => {
    const admin = await buildStaff(service, 'admin')
    const who = await person()
    await withApp(who)
    service.clock.advance(1)
    await reset(admin, who.account.id).expect(200)
    await as(service.app, who.actor).get('/api/v1/me').expect(401)
    await logIn(service, who.account.email).expect(201)
    await service.work()
    expect(service.post.lastTo(who.account.email).text).toContain('The phone is lost.')
    const { body } = await as(service.app, admin)
      .get(`/api/v1/accounts/${who.account.id}/activities`)
      .expect(200)
    const line = body.items.find(({ kind }: { kind: string }) => kind === 'factors_reset')
    expect(line).toMatchObject({ isByAdmin: true, reason: 'The phone is lost.', address: null })
  })

  it('ON-1 not without a reason or presence, and not for oneself', async () => {
    const admin = await buildStaff(service, 'admin')
    const { account } = await person()
    await reset(admin, account.id, ' ').expect(400)
    await reset(admin, admin.id).expect(403)
    service.clock.advance(presenceMs)
    await reset(admin, account.id).expect(403)
    const { manager } = service.dataSource
    expect(await manager.existsBy(Account, { id: account.id })).toBe(true)
  })
})
