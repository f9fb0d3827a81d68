import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as, type TestActor } from '@emporium/testing'
import { generate } from 'otplib'
import { factorRule } from '../src/factors/factor-rule.ts'
import { RecoveryCode } from '../src/factors/recovery-code.entity.ts'
import { TotpFactor } from '../src/factors/totp.entity.ts'
import { presenceMs } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildStaff,
  freshAddress,
  password,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const step = 30_000
const app = '/api/v1/me/factors/authenticator-app'
const codeOf = (secret: string) =>
  generate({ secret, epoch: Math.floor(service.clock.now().getTime() / 1_000) })

/** Puts an authenticator app on somebody's account. */
async function withApp(actor: TestActor): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body } = await as(service.app, actor).post(app).expect(201)
  const code = await codeOf(body.secret)
  const done = await as(service.app, actor).post(`${app}/confirm`).send({ code }).expect(200)
  service.clock.advance(step)
  return { secret: body.secret, recoveryCodes: done.body.recoveryCodes }
}
async function person() {
  const account = await buildAccount(service)
  const actor = await signIn(service, account)
  return { account, actor }
}
const signInWith = (email: string, more: object = {}) =>
  as(service.app)
    .post('/api/v1/sessions')
    .set('x-forwarded-for', freshAddress())
    .send({ email, password, ...more })
const factorsOf = async (actor: TestActor) =>
  (await as(service.app, actor).get('/api/v1/me/factors').expect(200)).body

describe('ON-1 an authenticator app (RFC 6238)', () => {
  it('ON-1 counts once a first code has confirmed it, and brings ten recovery codes', async () => {
    const { account, actor } = await person()
    const { body } = await as(service.app, actor).post(app).expect(201)
    expect(body.uri).toContain(`otpauth://totp/Emporium:${encodeURIComponent(account.email)}`)
    expect((await factorsOf(actor)).authenticatorApp).toBeNull()
    await signInWith(account.email).expect(201)
    const { recoveryCodes } = await withApp(actor)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await factorsOf(actor)).toMatchObject({ recoveryCodesLeft: 10, isDemanded: false })
  })

  it('ON-1 the password alone opens nothing then, and the answer says what is missing', async () => {
    const { account, actor } = await person()
    const { secret } = await withApp(actor)
    const answer = await signInWith(account.email).expect(401)
    expect(answer.body).toMatchObject({
      type: '/problems/second-factor-required',
      methods: ['otp', 'recovery_code'],
    })
    await signInWith(account.email, { otp: await codeOf(secret) }).expect(201)
  })

  it('ON-1 nothing is said of factors while the password is wrong', async () => {
    const { account, actor } = await person()
    await withApp(actor)
    const answer = await signInWith(account.email, { password: 'Not the password' }).expect(401)
    expect(answer.body.type).toBe('/problems/wrong-credentials')
  })

  it('ON-1 a code opens once, one step late or early is fine, two are not', async () => {
    const { account, actor } = await person()
    const { secret } = await withApp(actor)
    const code = await codeOf(secret)
    await signInWith(account.email, { otp: code }).expect(201)
    const again = await signInWith(account.email, { otp: code }).expect(401)
    expect(again.body).toMatchObject({
      type: '/problems/wrong-second-factor',
      errors: [{ pointer: '#/otp' }],
    })
    service.clock.advance(step)
    const late = await codeOf(secret)
    service.clock.advance(step)
    await signInWith(account.email, { otp: late }).expect(201)
    const tooLate = await codeOf(secret)
    service.clock.advance(3 * step)
    await signInWith(account.email, { otp: tooLate }).expect(401)
  })

  it('ON-1 of two who show the same code at once, one gets in', async () => {
    const { account, actor } = await person()
    const { secret } = await withApp(actor)
    const otp = await codeOf(secret)
    const answers = await Promise.all([1, 2, 3].map(() => signInWith(account.email, { otp })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401, 401])
  })

  it('ON-1 a wrong first code confirms nothing and names its field', async () => {
    const { actor } = await person()
    await as(service.app, actor).post(app).expect(201)
    const answer = await as(service.app, actor).post(`${app}/confirm`).send({ code: '000000' })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: '/problems/wrong-code',
      errors: [{ pointer: '#/code' }],
    })
    expect((await factorsOf(actor)).authenticatorApp).toBeNull()
  })

  it('ON-1 a second app is refused until the first is removed', async () => {
    const { actor } = await person()
    await withApp(actor)
    await as(service.app, actor).post(app).expect(409)
    await as(service.app, actor).delete(app).expect(204)
    expect(await factorsOf(actor)).toMatchObject({ authenticatorApp: null, recoveryCodesLeft: 0 })
    await as(service.app, actor).delete(app).expect(404)
  })

  it('ON-1 the secret is in the database only under a seal', async () => {
    const { account, actor } = await person()
    const { secret } = await withApp(actor)
    const row = await service.dataSource.manager.findOneByOrFail(TotpFactor, {
      accountId: account.id,
    })
    expect(row.sealedSecret).not.toContain(secret)
  })
})

describe('ON-1 recovery codes', () => {
  it('ON-1 open once each, however they are written, and the owner is told', async () => {
    const { account, actor } = await person()
    const { recoveryCodes } = await withApp(actor)
    const [first = ''] = recoveryCodes
    const recoveryCode = first.toUpperCase().replaceAll('-', ' ')
    await signInWith(account.email, { recoveryCode }).expect(201)
    const again = await signInWith(account.email, { recoveryCode: first }).expect(401)
    expect(again.body.errors[0].pointer).toBe('#/recoveryCode')
    expect((await factorsOf(actor)).recoveryCodesLeft).toBe(9)
    await service.work()
    expect(service.post.lastTo(account.email).text).toContain('9 are left')
  })

  it('ON-1 of two who show the same one at once, one gets in', async () => {
    const { account, actor } = await person()
    const [recoveryCode] = (await withApp(actor)).recoveryCodes
    const answers = await Promise.all(
      [1, 2, 3].map(() => signInWith(account.email, { recoveryCode })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401, 401])
  })

  it('ON-1 are not those of somebody else', async () => {
    const [one, other] = [await person(), await person()]
    const [recoveryCode] = (await withApp(one.actor)).recoveryCodes
    await withApp(other.actor)
    await signInWith(other.account.email, { recoveryCode }).expect(401)
  })

  it('ON-1 a new list makes the old one void; only hashes are kept', async () => {
    const { account, actor } = await person()
    const { recoveryCodes } = await withApp(actor)
    const { body } = await as(service.app, actor)
      .post('/api/v1/me/factors/recovery-codes')
      .expect(201)
    await signInWith(account.email, { recoveryCode: recoveryCodes[0] }).expect(401)
    const rows = await service.dataSource.manager.findBy(RecoveryCode, { accountId: account.id })
    const kept = JSON.stringify(rows)
    for (const code of body.recoveryCodes as string[])
      expect(kept).not.toContain(code.replaceAll('-', ''))
    await signInWith(account.email, { recoveryCode: body.recoveryCodes[0] }).expect(201)
  })
})

describe('ASVS 7.5 sensitive acts need a person who is there', () => {
  const confirm = (actor: TestActor, body: object) =>
    as(service.app, actor).post('/api/v1/sessions/current/confirm').send(body)

  it('ASVS 7.5 after ten minutes they are refused until the password is shown again', async () => {
    const { actor } = await person()
    service.clock.advance(presenceMs)
    const refused = await as(service.app, actor).post(app).expect(403)
    expect(refused.body.type).toBe('/problems/reauthentication-required')
    await confirm(actor, { password }).expect(204)
    await as(service.app, actor).post(app).expect(201)
  })

  it('ASVS 7.5 a wrong password does not confirm, and does not end the session either', async () => {
    const { actor } = await person()
    const answer = await confirm(actor, { password: 'Not the password' }).expect(422)
    expect(answer.body).toMatchObject({
      type: '/problems/not-confirmed',
      reason: 'wrong-credentials',
    })
    await as(service.app, actor).get('/api/v1/me').expect(200)
  })

  it('ASVS 7.5 whoever has a second factor shows it here too', async () => {
    const { actor } = await person()
    const { secret } = await withApp(actor)
    const answer = await confirm(actor, { password }).expect(422)
    expect(answer.body).toMatchObject({
      reason: 'second-factor-required',
      methods: ['otp', 'recovery_code'],
    })
    await confirm(actor, { password, otp: await codeOf(secret) }).expect(204)
  })

  it('ASVS 7.5 every act on factors asks for it', async () => {
    const { actor } = await person()
    await withApp(actor)
    service.clock.advance(presenceMs)
    const acts = [
      as(service.app, actor).delete(app),
      as(service.app, actor).post('/api/v1/me/factors/recovery-codes'),
      as(service.app, actor).post('/api/v1/me/factors/passkeys/offer'),
      as(service.app, actor).delete(`/api/v1/me/factors/passkeys/${actor.id}`),
    ]
    for (const act of acts)
      expect((await act).body.type).toBe('/problems/reauthentication-required')
  })

  it('ASVS 7.5 giving staff roles asks for it too', async () => {
    const admin = await buildStaff(service, 'admin')
    const { account } = await person()
    const give = () =>
      as(service.app, admin)
        .put(`/api/v1/accounts/${account.id}/staff-roles`)
        .send({ roles: ['reviewer'] })
    service.clock.advance(presenceMs)
    expect((await give().expect(403)).body.type).toBe('/problems/reauthentication-required')
    await confirm(admin, { password }).expect(204)
    await give().expect(200)
  })
})

describe('ASVS 6.3.3 staff needs a second factor', () => {
  it('ASVS 6.3.3 without one the roles wait, and the account is told so', async () => {
    const { email } = await buildAccount(service, { staffRoles: ['reviewer'] })
    const { body } = await signInWith(email).expect(201)
    expect(body.account).toMatchObject({
      staffRoles: [],
      secondFactor: { isMissing: true, isExempt: false },
    })
    const staff = { authorization: `Bearer ${body.accessToken}` } as TestActor
    await as(service.app, staff).get('/api/v1/accounts').expect(403)
  })

  it('ASVS 6.3.3 the session in which one is set up has the roles from its next token', async () => {
    const account = await buildAccount(service, { staffRoles: ['admin'] })
    const answer = await signInWith(account.email).expect(201)
    const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[]
    const actor = { authorization: `Bearer ${answer.body.accessToken}` } as TestActor
    await withApp(actor)
    const renewed = await as(service.app)
      .post('/api/v1/sessions/refresh')
      .set('cookie', cookie.split(';')[0] ?? '')
      .expect(200)
    expect(renewed.body.account).toMatchObject({
      staffRoles: ['admin'],
      secondFactor: { isMissing: false },
    })
    const staff = { authorization: `Bearer ${renewed.body.accessToken}` } as TestActor
    await as(service.app, staff).get('/api/v1/accounts').expect(200)
  })

  it('ASVS 6.3.3 staff cannot take its last factor away', async () => {
    const staff = await buildStaff(service, 'reviewer')
    await withApp(staff)
    const answer = await as(service.app, staff).delete(app).expect(409)
    expect(answer.body.type).toBe('/problems/last-second-factor')
    expect((await factorsOf(staff)).authenticatorApp).not.toBeNull()
  })

  it('ASVS 6.3.3 the exemption is for the listed addresses and domains alone', () => {
    const rule = factorRule({
      STAFF_SECOND_FACTOR: 'required',
      SECOND_FACTOR_EXEMPT: '@play.example,one@work.example',
    })
    const staff = (email: string) => ({ email, staffRoles: ['reviewer' as const] })
    expect(rule.isExempt(staff('any@play.example'))).toBe(true)
    expect(rule.isExempt(staff('one@work.example'))).toBe(true)
    expect(rule.isDemanded(staff('two@work.example'))).toBe(true)
    expect(rule.isDemanded(staff('any@evilplay.example'))).toBe(true)
    expect(rule.isDemanded(staff('any@play.example.evil'))).toBe(true)
    expect(rule.isExempt({ email: 'any@play.example', staffRoles: [] })).toBe(false)
  })

  it('ASVS 6.3.3 an installation may do without', () => {
    const rule = factorRule({ STAFF_SECOND_FACTOR: 'optional' })
    const staff = { email: 'a@b.example', staffRoles: ['admin' as const] }
    expect(rule.isDemanded(staff)).toBe(false)
    expect(rule.rolesIn(staff, { assurance: 'password' })).toEqual(['admin'])
  })
})
