import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { sameMailsPerHour } from '../src/mails/post-mail.ts'
import { linkLifetimes } from '../src/links/link.entity.ts'
import {
  buildAccount,
  buildPerson,
  cookieOf,
  freshEmail,
  logIn,
  startIdentity,
  type Identity,
} from './factories.ts'
import { addressesOf, tokenIn } from './post-office.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const newPassword = 'Eleven white storks'
const ask = (email: string) => as(service.app).post('/api/v1/password-resets').send({ email })
const complete = (token: string, word = newPassword) =>
  as(service.app).post('/api/v1/password-resets/complete').send({ token, newPassword: word })

async function asked(email: string): Promise<string> {
  await ask(email).expect(202)
  await service.work()
  return tokenIn(service.post.lastTo(email))
}

describe('ON-1 a forgotten password', () => {
  it('ON-1 sets a new one by the link, ends every session and tells the owner', async () => {
    const { email } = await buildAccount(service)
    const before = await logIn(service, email).expect(201)
    await complete(await asked(email)).expect(204)
    await service.work()
    expect(service.post.lastTo(email).subject).toBe('Your password was changed')
    await logIn(service, email).expect(401)
    await logIn(service, email, { word: newPassword }).expect(201)
    await as(service.app)
      .post('/api/v1/sessions/refresh')
      .set('cookie', cookieOf(before))
      .expect(401)
    await as(service.app)
      .get('/api/v1/me')
      .set('authorization', `Bearer ${before.body.accessToken}`)
      .expect(401)
  })

  it('ON-1 a link opens once, and voids the others', async () => {
    const { email } = await buildAccount(service)
    const [first, second] = [await asked(email), await asked(email)]
    await complete(second).expect(204)
    await complete(second).expect(422)
    const { body } = await complete(first).expect(422)
    expect(body.type).toBe('/problems/link-not-valid')
  })

  it('ON-1 a link is good for ten minutes and not longer', async () => {
    const { email } = await buildAccount(service)
    const early = await asked(email)
    service.clock.advance(linkLifetimes.reset_password - 1)
    await complete(early).expect(204)
    const late = await asked(email)
    service.clock.advance(linkLifetimes.reset_password)
    await complete(late).expect(422)
  })

  it('ON-1 a weak new password is refused and leaves the link good', async () => {
    const { email } = await buildAccount(service)
    const token = await asked(email)
    const { body } = await complete(token, 'Password123!').expect(422)
    expect(body.errors[0].pointer).toBe('#/newPassword')
    const short = await complete(token, 'short').expect(400)
    expect(short.body.errors[0].pointer).toBe('#/newPassword')
    await complete(token).expect(204)
  })

  it('ON-1 a link to prove an address sets no password', async () => {
    const email = freshEmail()
    const form = { email, password: newPassword, name: 'Ada Reader', country: 'FR' }
    await as(service.app).post('/api/v1/accounts').send(form).expect(202)
    await service.work()
    await complete(tokenIn(service.post.lastTo(email))).expect(422)
  })

  it('ON-1 no mail to unknown, unproved and disabled accounts, and the same answer', async () => {
    const silent = [
      freshEmail(),
      (await buildAccount(service, { status: 'unverified' })).email,
      (await buildAccount(service, { status: 'disabled' })).email,
    ]
    const known = await ask((await buildAccount(service)).email).expect(202)
    for (const email of silent) expect((await ask(email).expect(202)).body).toEqual(known.body)
    await service.work()
    const told = service.post.mails.flatMap(addressesOf)
    expect(silent.filter((email) => told.includes(email))).toEqual([])
  })
})

it('ON-1 nobody floods a mailbox: five mails of a kind in an hour, then one more', async () => {
  const { email } = await buildAccount(service)
  const arrived = async () => {
    await service.work()
    return service.post.mails.flatMap(addressesOf).filter((to) => to === email).length
  }
  for (let round = 0; round < sameMailsPerHour + 2; round += 1) await ask(email).expect(202)
  expect(await arrived()).toBe(sameMailsPerHour)
  service.clock.advance(60 * 60_000)
  await ask(email).expect(202)
  expect(await arrived()).toBe(sameMailsPerHour + 1)
})

describe('one’s own account', () => {
  it('ON-1 changes name, country and language', async () => {
    const person = await buildPerson(service)
    const changes = { name: '  李雷 ', country: 'CN', language: 'zh-CN' }
    const { body } = await as(service.app, person).patch('/api/v1/me').send(changes).expect(200)
    expect(body).toMatchObject({ ...changes, name: '李雷' })
    const me = await as(service.app, person).get('/api/v1/me').expect(200)
    expect(me.body).toEqual(body)
  })

  it.each([
    ['#/name', { name: 'a\nb' }],
    ['#/country', { country: 'ZZ' }],
    ['#/email', { email: 'other@people.test' }],
    ['#', {}],
  ])('ON-1 refuses a change at %s', async (pointer, changes) => {
    const person = await buildPerson(service)
    const { body } = await as(service.app, person).patch('/api/v1/me').send(changes).expect(400)
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it('ON-1 is nobody’s who is not signed in', async () => {
    await as(service.app).get('/api/v1/me').expect(401)
    await as(service.app).patch('/api/v1/me').send({ name: 'X' }).expect(401)
  })
})
