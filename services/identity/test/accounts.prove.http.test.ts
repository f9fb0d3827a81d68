import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { nameOfStranger } from '../src/accounts/post-verification.ts'
import { Registration } from '../src/accounts/registration.entity.ts'
import {
  buildAccount,
  cookieOf,
  freshAddress,
  freshEmail,
  logIn,
  password,
  startIdentity,
  type Identity,
} from './factories.ts'
import { tokenIn } from './post-office.ts'

const theirs = 'Intruders pick this one'
let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const browser = (path: string, cookie: string) =>
  as(service.app)
    .post(`/api/v1/accounts${path}`)
    .set('x-forwarded-for', freshAddress())
    .set('cookie', cookie)

/** Registers in a browser; gives the cookie that it then has, and the token of the mail. */
async function register(email: string, form: object = {}, cookie = '') {
  const body = { email, password, name: 'The Owner', country: 'FR', ...form }
  const answer = await browser('', cookie).send(body).expect(202)
  await service.work()
  return { cookie: cookieOf(answer), token: tokenIn(service.post.lastTo(email)) }
}
const open = (token: string, { cookie = '', word }: { cookie?: string; word?: string } = {}) =>
  browser('/verify-email', cookie).send({ token, ...(word && { password: word }) })

/** A stranger registers the address, and so does its owner; who of them is first. */
async function both(first: 'stranger' | 'owner') {
  const email = freshEmail()
  const strange = () => register(email, { password: theirs, name: 'Stranger' })
  if (first === 'stranger') {
    const stranger = await strange()
    return { email, stranger, owner: await register(email) }
  }
  const owner = await register(email)
  return { email, owner, stranger: await strange() }
}

describe.each(['stranger', 'owner'] as const)(
  'ON-1 one address is registered by two, the %s first',
  (first) => {
    it.each(['stranger', 'owner'] as const)(
      'ON-1 the owner who opens the mail of the %s in their browser has their own password',
      async (opened) => {
        const made = await both(first)
        await open(made[opened].token, { cookie: made.owner.cookie }).expect(204)
        await logIn(service, made.email, { word: theirs }).expect(401)
        const { body } = await logIn(service, made.email).expect(201)
        expect(body.account.name).toBe('The Owner')
        const accountId = body.account.id
        expect(await service.dataSource.manager.countBy(Registration, { accountId })).toBe(0)
      },
    )

    it.each(['stranger', 'owner'] as const)(
      'ON-1 on another device the mail of the %s opens with the own password alone',
      async (opened) => {
        const made = await both(first)
        const { token } = made[opened]
        const asked = await open(token).expect(422)
        const isReplaced = opened === first
        const name = opened === 'owner' ? 'The Owner' : 'Stranger'
        expect(asked.body).toMatchObject({ name, isReplaced })
        expect(asked.body.type).toBe('/problems/registration-password-needed')
        const wrong = await open(token, { word: 'Neither of the two' }).expect(422)
        expect(wrong.body).toMatchObject({
          type: '/problems/registration-unproved',
          errors: [{ pointer: '#/password' }],
        })
        await open(token, { word: password }).expect(204)
        await logIn(service, made.email, { word: theirs }).expect(401)
        await logIn(service, made.email).expect(201)
      },
    )
  },
)

describe('ON-1 which registration counts', () => {
  it('ON-1 a mail that somebody else caused makes no account for who only opens it', async () => {
    const email = freshEmail()
    const { token } = await register(email, { password: theirs })
    await open(token).expect(422)
    await open(token, { cookie: 'emporium-registration=made-up' }).expect(422)
    const { body } = await logIn(service, email, { word: theirs }).expect(403)
    expect(body.type).toBe('/problems/email-not-verified')
  })

  it('ON-1 of two registrations from one browser the newest counts, whichever mail is opened', async () => {
    const email = freshEmail()
    const first = await register(email, { password: 'Six white rabbits' })
    const second = await register(email, {}, first.cookie)
    expect(second.cookie).toBe(first.cookie)
    await open(first.token, { cookie: first.cookie }).expect(204)
    await logIn(service, email).expect(201)
  })

  it('ON-1 the mail that is sent again is of the newest, and the older link still opens', async () => {
    const { email, owner } = await both('stranger')
    await browser('/verification-mails', '').send({ email }).expect(202)
    await service.work()
    const again = service.post.lastTo(email)
    expect(again.text).toContain('“The Owner”')
    await open(owner.token, { word: password }).expect(204)
    await open(tokenIn(again), { word: password }).expect(422)
  })

  it('ON-1 of two links that are opened at once one makes the account, and whole', async () => {
    const made = await both('stranger')
    const answers = await Promise.all([
      open(made.owner.token, { word: password }),
      open(made.stranger.token, { word: theirs }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422])
    const isOwners = answers[0]?.status === 204
    const { body } = await logIn(service, made.email, {
      word: isOwners ? password : theirs,
    }).expect(201)
    expect(body.account.name).toBe(isOwners ? 'The Owner' : 'Stranger')
  })

  it('ON-1 the mail goes out in the language of who registered last, and names them', async () => {
    const email = freshEmail()
    await register(email)
    await register(email, { name: 'Win at prizes.example/now', language: 'zh-CN' })
    const mail = service.post.lastTo(email)
    expect(mail.subject).toBe('请确认您的邮箱地址')
    expect(mail.text).toContain('“Win at prizes. example/ now”')
  })

  it('ON-1 a long name is no message of its own', () => {
    expect(nameOfStranger('J. R. Smith')).toBe('J. R. Smith')
    expect([...nameOfStranger('n'.repeat(100))]).toHaveLength(61)
  })

  it('ON-1 an address that has an account gives the browser the same cookie', async () => {
    const known = await buildAccount(service)
    const form = { password, name: 'Pat', country: 'DE' }
    const [one, other] = [
      await browser('', '')
        .send({ ...form, email: known.email })
        .expect(202),
      await browser('', '')
        .send({ ...form, email: freshEmail() })
        .expect(202),
    ]
    const shapeOf = ({ headers }: typeof one) =>
      String(headers['set-cookie']).replace(/=[\w-]{43};/, '=…;')
    expect(shapeOf(one)).toBe(shapeOf(other))
    expect(shapeOf(one)).toContain('HttpOnly; SameSite=Strict')
  })
})
