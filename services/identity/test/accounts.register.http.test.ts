import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { limits } from '@emporium/domain'
import { as } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import {
  buildAccount,
  cookieOf,
  freshEmail,
  logIn,
  password,
  registerAndVerify,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

let caller = 0
const register = (overrides: object = {}) =>
  as(service.app)
    .post('/api/v1/accounts')
    .set('x-forwarded-for', `10.9.0.${(caller += 1)}`)
    .send({ email: freshEmail(), password, name: 'Ada Reader', country: 'FR', ...overrides })
const accountOf = (email: string) => service.dataSource.manager.findOneByOrFail(Account, { email })

describe('ON-1 an account from registration to a session', () => {
  it('ON-1 registers, proves the address, signs in, stays signed in', async () => {
    const email = freshEmail()
    await registerAndVerify(service, email)
    const signedIn = await logIn(service, email).expect(201)
    expect(signedIn.body).toMatchObject({ expiresIn: 600, account: { email, memberships: [] } })
    const refreshed = await as(service.app)
      .post('/api/v1/sessions/refresh')
      .set('cookie', cookieOf(signedIn))
      .expect(200)
    const me = await as(service.app)
      .get('/api/v1/me')
      .set('authorization', `Bearer ${refreshed.body.accessToken}`)
      .expect(200)
    expect(me.body).toMatchObject({ email, name: 'Ada Reader', country: 'FR', language: 'en' })
    expect(me.body).not.toHaveProperty('passwordHash')
  })

  it('ON-1 keeps one spelling of an address', async () => {
    const email = freshEmail()
    await register({ email: email.toUpperCase() }).expect(202)
    expect(await accountOf(email)).toMatchObject({ status: 'unverified' })
  })

  it('ON-1 keeps the password as an argon2id hash of 19 MiB and two passes', async () => {
    const email = freshEmail()
    await register({ email }).expect(202)
    expect((await accountOf(email)).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('ON-1 what is answered does not tell whether an address is known', () => {
  it('ON-1 answers a known address the same and tells its owner by mail', async () => {
    const known = await buildAccount(service)
    const stranger = await register().expect(202)
    const again = await register({ email: known.email }).expect(202)
    expect(again.body).toEqual(stranger.body)
    await service.work()
    expect(service.post.lastTo(known.email).subject).toBe('You already have an account')
    expect(await accountOf(known.email)).toMatchObject({ name: known.name, status: 'active' })
  })

  it('ON-1 a disabled account is told that it exists and stays disabled', async () => {
    const known = await buildAccount(service, { status: 'disabled' })
    await register({ email: known.email }).expect(202)
    await service.work()
    expect(service.post.lastTo(known.email).subject).toBe('You already have an account')
    expect(await accountOf(known.email)).toMatchObject({ status: 'disabled' })
  })

  it('ON-1 two who register one address at once are both answered the same', async () => {
    const email = freshEmail()
    const answers = await Promise.all([1, 2, 3, 4].map(() => register({ email })))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202])
    expect(await service.dataSource.manager.countBy(Account, { email })).toBe(1)
  })
})

describe('ON-1 what a registration must be', () => {
  const long = (count: number) => 'Nq7 wRtz'.repeat(20).slice(0, count)
  it.each([
    ['the shortest password', { password: long(limits.passwordMin) }],
    ['the longest password', { password: long(limits.passwordMax) }],
    ['a password of any script', { password: '七只灰色的鹭鸟在飞翔啊' }],
    ['a name of any script', { name: '王小明 Ólafur Ñandú' }],
    ['a name that is spelt with a joiner', { name: 'علی\u200Cرضا' }],
    ['a password of any characters', { password: 'Nine \u202Ered\u200B foxes' }],
    ['an apostrophe and an angle bracket', { name: "Conan <O'Brien> & Söhne" }],
    ['the longest name', { name: 'n'.repeat(limits.personName) }],
    ['a language', { language: 'zh-CN' }],
  ])('ON-1 takes %s', async (_what, overrides) => {
    await register(overrides).expect(202)
  })

  it.each([
    ['a password that is too short', '#/password', { password: long(limits.passwordMin - 1) }],
    ['a password that is too long', '#/password', { password: long(limits.passwordMax + 1) }],
    ['an address without a host', '#/email', { email: 'nobody' }],
    ['an address with a line break', '#/email', { email: 'a@people.test\r\nBcc: b@people.test' }],
    ['an address that is too long', '#/email', { email: `${'a'.repeat(250)}@b.test` }],
    ['no name', '#/name', { name: '' }],
    ['a name of blanks', '#/name', { name: '   ' }],
    ['a name with a line break', '#/name', { name: 'Ada\r\nBcc: all@people.test' }],
    ['a name with a line separator', '#/name', { name: 'Ada\u2028Bcc' }],
    ['a name that turns around', '#/name', { name: 'Ada \u202Eredaer' }],
    ['a name with unseen characters', '#/name', { name: 'Ada\u200B Reader' }],
    ['a name that is too long', '#/name', { name: 'n'.repeat(limits.personName + 1) }],
    ['a country that is none', '#/country', { country: 'XX' }],
    ['a country in lower case', '#/country', { country: 'fr' }],
    ['a language that we do not write', '#/language', { language: 'tlh' }],
    ['a role that nobody gives', '#/staffRoles', { staffRoles: ['admin'] }],
    ['a password that is no text', '#/password', { password: { $ne: '' } }],
  ])('ON-1 refuses %s', async (_what, pointer, overrides) => {
    const { body } = await register(overrides).expect(400)
    expect(body.type).toBe('/problems/invalid-request')
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
  })

  it.each([
    ['a well-known one', 'Password123!'],
    ['a well-known one in other cases', 'QWERTYUIOP'],
    ['a row', 'abcdefghijklm'],
    ['a row backwards', '9876543210987'.slice(0, 10)],
    ['few characters', 'ababababababab'],
    ['the own name', 'reader is reading'],
    ['the own address', 'x-ada.lovelace-x'],
    ['the name of this place', 'My Emporium Login'],
  ])('ON-1 refuses a password that is %s', async (_what, weak) => {
    const { body } = await register({
      email: `ada.lovelace@people${caller}.test`,
      password: weak,
    }).expect(422)
    expect(body).toMatchObject({
      type: '/problems/weak-password',
      errors: [{ pointer: '#/password' }],
    })
    expect(JSON.stringify(body)).not.toContain(weak)
  })

  it('ON-1 a refused registration leaves nothing behind', async () => {
    const email = freshEmail()
    const before = await service.dataSource.manager.count(MailOrder)
    await register({ email, password: 'Password123!' }).expect(422)
    expect(await service.dataSource.manager.countBy(Account, { email })).toBe(0)
    expect(await service.dataSource.manager.count(MailOrder)).toBe(before)
  })
})
