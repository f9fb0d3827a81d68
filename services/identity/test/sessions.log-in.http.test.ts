import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { LoginAttempt } from '../src/sessions/login-attempt.entity.ts'
import {
  subjectOf,
  triesOfAddress,
  triesOfPair,
  triesOfStrangers,
} from '../src/sessions/throttle.ts'
import {
  buildAccount,
  freshAddress,
  freshEmail,
  logIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const wrong = 'Not the password'
const quarterHour = 15 * 60_000

async function failBefore(
  count: number,
  of: (index: number) => { subject: string; address: string },
) {
  const rows = Array.from({ length: count }, (_none, index) => ({
    id: newId(),
    ...of(index),
    at: service.clock.now(),
  }))
  await service.dataSource.manager.insert(LoginAttempt, rows)
}

describe('ON-1 signing in', () => {
  it('ON-1 answers with a token, its lifetime and the account, and sets a cookie that scripts cannot read', async () => {
    const { email } = await buildAccount(service)
    const { body, headers } = await logIn(service, email.toUpperCase()).expect(201)
    expect(Object.keys(body).toSorted()).toEqual(['accessToken', 'account', 'expiresIn'])
    const [cookie] = headers['set-cookie'] as unknown as string[]
    expect(cookie).toMatch(/^emporium-refresh=[\w-]{43}; Path=\/api\/v1\/sessions; Expires=/)
    expect(cookie).toContain('; HttpOnly')
    expect(cookie).toContain('; SameSite=Strict')
    expect(cookie).not.toContain('Secure')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('ON-1 answers an unknown address, a wrong password and a disabled account the same', async () => {
    const known = await buildAccount(service)
    const disabled = await buildAccount(service, { status: 'disabled' })
    const answers = [
      await logIn(service, known.email, { word: wrong }).expect(401),
      await logIn(service, freshEmail()).expect(401),
      await logIn(service, disabled.email).expect(401),
      await logIn(service, 'no address at all').expect(401),
    ]
    const bodies = answers.map(({ body }) => ({ ...body, requestId: null }))
    expect(bodies[0]).toMatchObject({ type: '/problems/wrong-credentials' })
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(answers.flatMap(({ headers }) => headers['set-cookie'] ?? [])).toEqual([])
  })

  it('ON-1 an unknown address costs as much time as a wrong password', async () => {
    const { email } = await buildAccount(service)
    const timeOf = async (address: string) => {
      const start = performance.now()
      await logIn(service, address, { word: wrong }).expect(401)
      return performance.now() - start
    }
    // By turns, so that whatever else the machine does slows both; the fastest of each was disturbed least.
    const times = { known: Infinity, unknown: Infinity }
    for (let round = 0; round < 6; round += 1) {
      times.known = Math.min(times.known, await timeOf(email))
      times.unknown = Math.min(times.unknown, await timeOf(freshEmail()))
    }
    // Without the work of a password an answer takes a twentieth of the time.
    expect(times.unknown / times.known).toBeGreaterThan(0.25)
    expect(times.unknown / times.known).toBeLessThan(4)
  })

  it.each([
    ['#/password', { email: 'a@b.test' }],
    ['#/email', { password: wrong }],
    ['#/otp', { email: 'a@b.test', password: wrong, otp: '12' }],
    ['#/remember', { email: 'a@b.test', password: wrong, remember: true }],
    ['#/password', { email: 'a@b.test', password: 'x'.repeat(129) }],
  ])('ON-1 names %s when it is wrong', async (pointer, body) => {
    const answer = await as(service.app).post('/api/v1/sessions').send(body).expect(400)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  it('ON-1 with https the cookie is Secure and its name says so', async () => {
    const secure = await startIdentity({ PUBLIC_URL: 'https://market.test' })
    try {
      const { email } = await buildAccount(secure)
      const { headers } = await logIn(secure, email).expect(201)
      const [cookie] = headers['set-cookie'] as unknown as string[]
      expect(cookie).toMatch(/^__Secure-emporium-refresh=/)
      expect(cookie).toContain('; Secure')
    } finally {
      await secure.stop()
    }
  })
})

describe('ON-1 guessing is slowed down', () => {
  it('ON-1 after five wrong passwords the sixth try waits, even with the right one', async () => {
    const { email } = await buildAccount(service)
    const address = freshAddress()
    for (let round = 0; round < triesOfPair; round += 1)
      await logIn(service, email, { word: wrong, address }).expect(401)
    const { body, headers } = await logIn(service, email, { address }).expect(429)
    expect(body.type).toBe('/problems/too-many-logins')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    service.clock.advance(Number(headers['retry-after']) * 1_000)
    await logIn(service, email, { address }).expect(201)
  })

  it('ON-1 says after how long, the same to who guesses at an account that there is not', async () => {
    const refusalOf = async (email: string) => {
      const address = freshAddress()
      for (let round = 0; round < triesOfPair; round += 1)
        await logIn(service, email, { word: wrong, address }).expect(401)
      service.clock.advance(60_000)
      const { body, headers } = await logIn(service, email, { address }).expect(429)
      const { instance: _path, requestId: _id, ...said } = body
      return { ...said, header: headers['retry-after'] }
    }
    const known = await refusalOf((await buildAccount(service)).email)
    expect(known).toMatchObject({ retryAfterSeconds: 14 * 60, header: String(14 * 60) })
    expect(await refusalOf(freshEmail())).toEqual(known)
  })

  it('ON-1 the right password forgets the wrong ones before it', async () => {
    const { email } = await buildAccount(service)
    const address = freshAddress()
    const mistype = async () => {
      for (let round = 1; round < triesOfPair; round += 1)
        await logIn(service, email, { word: wrong, address }).expect(401)
      await logIn(service, email, { address }).expect(201)
    }
    await mistype()
    await mistype()
  })

  it('ON-1 the owner signs in from elsewhere while somebody guesses', async () => {
    const { email } = await buildAccount(service)
    const address = freshAddress()
    await failBefore(triesOfPair, () => ({ subject: subjectOf(email), address }))
    await logIn(service, email, { address }).expect(429)
    await logIn(service, email).expect(201)
  })

  it('ON-1 many guesses at once do not slip through together', async () => {
    const { email } = await buildAccount(service)
    const address = freshAddress()
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => logIn(service, email, { word: wrong, address })),
    )
    const looked = answers.filter(({ status }) => status === 401)
    expect(looked.length).toBeLessThanOrEqual(triesOfPair)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15 - looked.length)
  })

  it('ON-1 one address that tries many accounts waits', async () => {
    const { email } = await buildAccount(service)
    const address = freshAddress()
    await failBefore(triesOfAddress - 1, () => ({ subject: subjectOf(freshEmail()), address }))
    await logIn(service, email, { word: wrong, address }).expect(401)
    await logIn(service, email, { address }).expect(429)
    service.clock.advance(quarterHour + 1)
    await logIn(service, email, { address }).expect(201)
  })

  it('ON-1 an attack from everywhere keeps strangers out, but not the place the owner comes from', async () => {
    const { email } = await buildAccount(service)
    const home = freshAddress()
    await logIn(service, email, { address: home }).expect(201)
    await failBefore(triesOfStrangers, () => ({
      subject: subjectOf(email),
      address: freshAddress(),
    }))
    await logIn(service, email).expect(429)
    await logIn(service, email, { address: home }).expect(201)
  })

  it('ON-1 the throttle knows addresses of people as hashes only', async () => {
    const email = freshEmail()
    await logIn(service, email, { word: wrong }).expect(401)
    const rows = await service.dataSource.manager.find(LoginAttempt)
    expect(JSON.stringify(rows)).not.toContain(email)
    expect(rows.map(({ subject }) => subject)).toContain(subjectOf(email))
  })
})
