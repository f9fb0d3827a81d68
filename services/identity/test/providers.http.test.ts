import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { generate } from 'otplib'
import request from 'supertest'
import { Account } from '../src/accounts/account.entity.ts'
import { Activity } from '../src/activity/activity.entity.ts'
import { LinkedProvider } from '../src/providers/linked-provider.entity.ts'
import { ProviderVisit, visitLifetime } from '../src/providers/provider-visit.entity.ts'
import {
  buildAccount,
  buildPerson,
  buildStaff,
  freshEmail,
  logIn,
  password,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'
import { openIdProvider, type OpenIdProvider } from './openid-provider.ts'
import { browser, callback } from './provider-browser.ts'

let service: Identity
let provider: OpenIdProvider

beforeAll(async () => {
  provider = await openIdProvider(callback)
  service = await startIdentity({ SIGN_IN_PROVIDERS: JSON.stringify([provider.settings]) })
})
afterAll(async () => {
  await service.stop()
  await provider.stop()
})
beforeEach(() => {
  service.clock.set(new Date())
})

let count = 0
/** Somebody at the provider whom nobody knows here yet. */
function stranger(claims: object = {}) {
  count += 1
  const email = freshEmail()
  provider.person = {
    subject: `subject-${count}`,
    claims: { email, email_verified: true, name: 'Robin Reader', ...claims },
  }
  return { email, subject: provider.person.subject }
}

/** Goes to the provider and comes back. */
async function visited(more: object = {}) {
  const one = browser(service)
  await one.comeBack(await provider.visit(await one.begin(more)))
  return one
}
const problemOf = (body: { type?: string }) => body.type?.split('/').at(-1)
const newcomer = { country: 'FR' }

describe('ON-1 signing in with an OpenID Connect provider', () => {
  it('ON-1 the providers of the installation are listed, and nothing else of them', async () => {
    const { body } = await as(service.app).get('/api/v1/sign-in-providers').expect(200)
    expect(body).toEqual({ items: [{ id: 'acme', name: 'Acme' }] })
  })

  it('ON-1 a first sign-in makes an account with a proved address; the second one opens it', async () => {
    const { email, subject } = stranger()
    const first = await visited({ language: 'zh-CN' })
    expect(problemOf((await first.finish().expect(422)).body)).toBe('country-needed')
    const { body, headers } = await first.finish(newcomer).expect(201)
    expect(body.account).toMatchObject({ email, name: 'Robin Reader', country: 'FR' })
    expect(body.account.language).toBe('zh-CN')
    expect(String(headers['set-cookie'])).toMatch(/emporium-refresh=[\w-]{43}; .*SameSite=Strict/)
    const again = await (await visited()).finish().expect(201)
    expect(again.body.account.id).toBe(body.account.id)
    const link = await service.dataSource.manager.findOneByOrFail(LinkedProvider, { subject })
    expect(link.usedAt).not.toBeNull()
    await logIn(service, email).expect(401)
  })

  it('ON-1 the way there carries PKCE, state and nonce, and the cookie is for the way back alone', async () => {
    const one = browser(service)
    const { searchParams } = new URL(await one.begin())
    expect(searchParams.get('response_type')).toBe('code')
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('redirect_uri')).toBe(callback)
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/)
    const { headers } = await as(service.app)
      .post('/api/v1/sessions/with-provider/begin')
      .send({ provider: 'acme', returnTo: '/sign-in' })
      .expect(201)
    const [cookie] = headers['set-cookie'] as unknown as string[]
    expect(cookie).toMatch(/^emporium-visit=[\w-]{43}; Max-Age=900; Path=\/api\/v1\/sessions\/with/)
    expect(cookie).toContain('; HttpOnly')
    expect(cookie).toContain('; SameSite=Lax')
  })

  it('ON-1 comes back to the page that it began on, which alone learns the outcome', async () => {
    stranger()
    const one = browser(service)
    const { headers } = await one.comeBack(await provider.visit(await one.begin()))
    expect(headers['location']).toBe('/sign-in?next=%2Fsubscriptions&provider=back')
  })

  it('ON-1 takes an address that somebody registered and nobody proved', async () => {
    const { email } = stranger()
    const unproved = await buildAccount(service, { email, status: 'unverified' })
    const { body } = await (await visited()).finish(newcomer).expect(201)
    expect(body.account.id).toBe(unproved.id)
    await logIn(service, email).expect(401)
  })

  it('ON-1 two first sign-ins at once make one account', async () => {
    const { email } = stranger()
    const both = [await visited(), await visited()]
    const answers = await Promise.all(both.map((one) => one.finish(newcomer)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await service.dataSource.manager.countBy(Account, { email })).toBe(1)
  })

  it('ON-1 a first sign-in that another one overtakes between two of its looks opens the same account', async () => {
    const { email, subject } = stranger()
    const late = await visited()
    const { dataSource } = service
    const { finishing, id } = await dataSource.transaction(async (manager) => {
      await manager.query('LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE')
      const finishing = late.finish(newcomer).then((said) => said)
      const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      while ((await dataSource.query(waits)).length === 0);
      const registrant = { name: 'Ada', country: 'FR', language: 'en', passwordHash: null } as const
      const account = Account.register(email, registrant, service.clock.now())
      account.verify(registrant)
      await manager.save(account)
      const of = { accountId: account.id, issuer: provider.issuer, subject, email }
      await manager.save(LinkedProvider.link(of, service.clock.now()))
      return { finishing, id: account.id }
    })
    const answer = await finishing
    expect(answer.status).toBe(201)
    expect(answer.body.account.id).toBe(id)
  })

  it('ON-1 its person sets a password by mail when they want one', async () => {
    const { email } = stranger()
    await (await visited()).finish(newcomer).expect(201)
    await as(service.app).post('/api/v1/password-resets').send({ email }).expect(202)
    await service.work()
    const token = /token=([\w-]+)/.exec(service.post.lastTo(email).text ?? '')?.[1]
    const body = { token, newPassword: password }
    await as(service.app).post('/api/v1/password-resets/complete').send(body).expect(204)
    await logIn(service, email).expect(201)
  })
})

describe('ON-1 nobody gets in by a provider who should not', () => {
  it('ON-1 an account is never taken over by its address', async () => {
    const { email, id } = await buildAccount(service)
    stranger({ email })
    const { body } = await (await visited()).finish(newcomer).expect(409)
    expect(problemOf(body)).toBe('email-has-account')
    const { manager } = service.dataSource
    expect(await manager.countBy(LinkedProvider, { accountId: id })).toBe(0)
  })

  it.each([[{ email_verified: false }], [{ email: undefined }]])(
    'ON-1 an address that the provider does not vouch for makes no account: %j',
    async (claims) => {
      stranger(claims)
      const { body } = await (await visited()).finish(newcomer).expect(422)
      expect(problemOf(body)).toBe('provider-email-not-verified')
    },
  )

  it('ON-1 a closed account stays closed', async () => {
    stranger()
    const { body } = await (await visited()).finish(newcomer).expect(201)
    await service.dataSource.manager.update(Account, body.account.id, { status: 'disabled' })
    expect(problemOf((await (await visited()).finish().expect(403)).body)).toBe('account-closed')
    const lines = await service.dataSource.manager.findBy(Activity, { accountId: body.account.id })
    expect(lines.map(({ kind }) => kind)).toContain('sign_in_refused')
  })

  it('ON-1 an admin sees which providers open an account, by name; one that is gone by its host', async () => {
    const { email, subject } = stranger()
    const { body } = await (await visited()).finish(newcomer).expect(201)
    const { id: accountId } = body.account
    const gone = { accountId, issuer: 'https://old.example/id', subject, email: null }
    await service.dataSource.manager.save(LinkedProvider.link(gone, service.clock.now()))
    const admin = await buildStaff(service, 'admin')
    const found = await as(service.app, admin).get(`/api/v1/accounts/${accountId}`).expect(200)
    expect(found.body.hasPassword).toBe(false)
    expect(found.body.providers).toMatchObject([
      { name: 'Acme', isConfigured: true, email, usedAt: expect.any(String) },
      { name: 'old.example', isConfigured: false, email: null, usedAt: null },
    ])
    expect(JSON.stringify(found.body)).not.toContain(subject)
  })

  it('ON-1 a second factor of the account is asked for all the same', async () => {
    stranger()
    const { body } = await (await visited()).finish(newcomer).expect(201)
    const account = await service.dataSource.manager.findOneByOrFail(Account, {
      id: body.account.id,
    })
    const actor = await signIn(service, account)
    const app = '/api/v1/me/factors/authenticator-app'
    const { secret } = (await as(service.app, actor).post(app).expect(201)).body
    const codeNow = () => generate({ secret, epoch: Math.floor(+service.clock.now() / 1_000) })
    const code = await codeNow()
    await as(service.app, actor).post(`${app}/confirm`).send({ code }).expect(200)
    service.clock.advance(30_000)
    const one = await visited()
    const asked = await one.finish().expect(401)
    expect(problemOf(asked.body)).toBe('second-factor-required')
    expect(asked.body.methods).toEqual(['otp', 'recovery_code'])
    await one.finish({ otp: '000000' }).expect(401)
    const done = await one.finish({ otp: await codeNow() }).expect(201)
    expect(done.body.account.id).toBe(account.id)
  })

  it('ON-1 staff roles wait for a second factor', async () => {
    stranger()
    const { body } = await (await visited()).finish(newcomer).expect(201)
    await service.dataSource.manager.update(Account, body.account.id, { staffRoles: ['reviewer'] })
    const again = await (await visited()).finish().expect(201)
    expect(again.body.account).toMatchObject({ staffRoles: [], secondFactor: { isMissing: true } })
  })

  it('ON-1 a sign-in that the provider let pass by an old one of its own shows no presence', async () => {
    stranger()
    await (await visited()).finish(newcomer).expect(201)
    service.clock.advance(11 * 60_000)
    const { body } = await (await visited()).finish().expect(201)
    const { body: refusal } = await request(service.app.server)
      .put('/api/v1/me/password')
      .set('authorization', `Bearer ${body.accessToken}`)
      .send({ newPassword: password })
      .expect(403)
    expect(problemOf(refusal)).toBe('reauthentication-required')
  })

  it('ON-1 a way back is good once', async () => {
    stranger()
    const one = browser(service)
    const back = await provider.visit(await one.begin())
    await one.comeBack(back)
    await one.comeBack(back)
    await one.finish(newcomer).expect(201)
    expect(problemOf((await one.finish(newcomer).expect(422)).body)).toBe(
      'provider-visit-not-valid',
    )
  })

  it('ON-1 the way back of another browser signs nobody in', async () => {
    stranger()
    const [mine, other] = [browser(service), browser(service)]
    await other.begin()
    const back = await provider.visit(await mine.begin())
    await other.comeBack(back)
    await other.finish(newcomer).expect(422)
    await other.comeBack(back, '')
    await mine.comeBack(back)
    await mine.finish(newcomer).expect(201)
  })

  it.each(['nonce', 'code_challenge'])('ON-1 a wrong %s is found out', async (name) => {
    stranger()
    const one = browser(service)
    const url = new URL(await one.begin())
    url.searchParams.set(name, 'x'.repeat(43))
    await one.comeBack(await provider.visit(url.href))
    expect(problemOf((await one.finish(newcomer).expect(422)).body)).toBe('provider-refused')
  })

  it('ON-1 a visit that took too long is over', async () => {
    stranger()
    const one = browser(service)
    const back = await provider.visit(await one.begin())
    service.clock.advance(visitLifetime + 1)
    await one.comeBack(back)
    expect(problemOf((await one.finish(newcomer).expect(422)).body)).toBe(
      'provider-visit-not-valid',
    )
    await browser(service).begin()
    const { manager } = service.dataSource
    expect(await manager.countBy(ProviderVisit, {})).toBe(1)
  })

  it('ON-1 whoever turns back at the provider is told so', async () => {
    provider.person = null
    const { body } = await (await visited()).finish().expect(422)
    expect(problemOf(body)).toBe('provider-cancelled')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\u0009/b',
    'sign-in',
    '/.//evil.example/x',
    '/a/..//evil.example',
    '/%2e//evil.example',
  ])('ON-1 leads to no other site: %j', async (returnTo) => {
    const body = { provider: 'acme', returnTo }
    await as(service.app).post('/api/v1/sessions/with-provider/begin').send(body).expect(400)
  })

  it('ON-1 is begun and finished by our own pages alone', async () => {
    for (const path of ['/begin', '']) {
      const { body } = await request(service.app.server)
        .post(`/api/v1/sessions/with-provider${path}`)
        .set('origin', 'https://evil.example')
        .set('sec-fetch-site', 'cross-site')
        .send({ provider: 'acme', returnTo: '/' })
        .expect(403)
      expect(problemOf(body)).toBe('foreign-origin')
    }
  })
})

describe('ON-1 a provider that is away', () => {
  it('ON-1 is said to be away, before and after the visit', async () => {
    const gone = await openIdProvider(callback)
    const other = await startIdentity({ SIGN_IN_PROVIDERS: JSON.stringify([gone.settings]) })
    try {
      gone.person = { subject: 'somebody', claims: {} }
      const one = browser(other)
      const back = await gone.visit(await one.begin())
      await gone.stop()
      await one.comeBack(back)
      expect(problemOf((await one.finish(newcomer).expect(503)).body)).toBe('provider-unreachable')
    } finally {
      await other.stop()
    }
    const later = await startIdentity({ SIGN_IN_PROVIDERS: JSON.stringify([gone.settings]) })
    try {
      const { body } = await as(later.app)
        .post('/api/v1/sessions/with-provider/begin')
        .send({ provider: 'acme', returnTo: '/sign-in' })
        .expect(503)
      expect(problemOf(body)).toBe('provider-unreachable')
    } finally {
      await later.stop()
    }
  })

  it('ON-1 without configuration there is none', async () => {
    const actor = await buildPerson(service)
    await as(service.app, actor)
      .post('/api/v1/sessions/with-provider/begin')
      .send({ provider: 'other', returnTo: '/sign-in' })
      .expect(404)
  })
})
