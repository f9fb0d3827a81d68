import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { challengeLifetime } from '../src/passkeys/challenge.entity.ts'
import { presenceMs } from '../src/sessions/session.entity.ts'
import { Authenticator, type Mischief } from './authenticator.ts'
import { buildAccount, buildPerson, signIn, startIdentity, type Identity } from './factories.ts'

let service: Identity
const origin = 'http://emporium.test'

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const base = '/api/v1/me/factors/passkeys'
const device = () => new Authenticator(origin, 'emporium.test')
const offer = async (actor: TestActor) =>
  (await as(service.app, actor).post(`${base}/offer`).expect(201)).body
const add = (actor: TestActor, body: object) => as(service.app, actor).post(base).send(body)

async function withPasskey(actor: TestActor, authenticator = device()): Promise<Authenticator> {
  const { challengeId, options } = await offer(actor)
  const response = authenticator.create(options)
  await add(actor, { challengeId, name: 'My phone', response }).expect(201)
  return authenticator
}
async function signInWith(authenticator: Authenticator, mischief: Mischief = {}) {
  const made = await as(service.app).post('/api/v1/sessions/with-passkey/offer').expect(201)
  const { challengeId, options } = made.body
  const body = { challengeId, response: authenticator.get(options, mischief) }
  const answer = await as(service.app).post('/api/v1/sessions/with-passkey').send(body)
  return { answer, body }
}
const listed = async (actor: TestActor) =>
  (await as(service.app, actor).get('/api/v1/me/factors').expect(200)).body.passkeys

describe('ON-1 passkeys (WebAuthn level 3)', () => {
  it('ON-1 sign in by themselves, with the staff roles that need a second factor', async () => {
    const account = await buildAccount(service, { staffRoles: ['reviewer'] })
    const authenticator = await withPasskey(await signIn(service, account))
    const { answer } = await signInWith(authenticator)
    expect(answer.status).toBe(201)
    expect(answer.body.account).toMatchObject({ id: account.id, staffRoles: ['reviewer'] })
    expect(answer.headers['set-cookie']).toBeDefined()
  })

  it('ON-1 the first one brings recovery codes, the second none', async () => {
    const actor = await buildPerson(service)
    for (const count of [10, undefined]) {
      const { challengeId, options } = await offer(actor)
      const response = device().create(options)
      const { body } = await add(actor, { challengeId, name: 'Key', response }).expect(201)
      expect(body.recoveryCodes?.length).toBe(count)
    }
    expect(await listed(actor)).toHaveLength(2)
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['nobody checked', { isVerified: false }],
  ])('ON-1 neither made nor accepted: %s', async (_what, mischief) => {
    const actor = await buildPerson(service)
    const { challengeId, options } = await offer(actor)
    const response = device().create(options, mischief)
    const refused = await add(actor, { challengeId, name: 'Key', response }).expect(422)
    expect(refused.body.type).toBe('/problems/passkey-not-valid')
    const authenticator = await withPasskey(actor)
    const { answer } = await signInWith(authenticator, mischief)
    expect(answer.status).toBe(401)
    expect(answer.body.type).toBe('/problems/passkey-not-known')
  })

  it('ON-1 a copy whose counter goes back is not accepted', async () => {
    const authenticator = await withPasskey(await buildPerson(service))
    expect((await signInWith(authenticator, { counter: 9 })).answer.status).toBe(201)
    expect((await signInWith(authenticator, { counter: 9 })).answer.status).toBe(401)
  })

  it('ON-1 an answer is good once, in time, and for its own purpose', async () => {
    const actor = await buildPerson(service)
    const authenticator = await withPasskey(actor)
    const { answer, body } = await signInWith(authenticator)
    expect(answer.status).toBe(201)
    const again = await as(service.app).post('/api/v1/sessions/with-passkey').send(body).expect(422)
    expect(again.body.type).toBe('/problems/passkey-challenge-not-valid')
    const { challengeId, options } = await offer(actor)
    await as(service.app)
      .post('/api/v1/sessions/with-passkey')
      .send({ challengeId, response: authenticator.get(options) })
      .expect(422)
    service.clock.advance(challengeLifetime)
    const response = device().create(options)
    await add(actor, { challengeId, name: 'Key', response }).expect(422)
  })

  it('ON-1 a challenge of one person is of no use to another', async () => {
    const [one, other] = [await buildPerson(service), await buildPerson(service)]
    const { challengeId, options } = await offer(one)
    await add(other, { challengeId, name: 'Key', response: device().create(options) }).expect(422)
  })

  it('ON-1 one that is there already is refused, whoever has it', async () => {
    const authenticator = await withPasskey(await buildPerson(service))
    const other = await buildPerson(service)
    const { challengeId, options } = await offer(other)
    const response = authenticator.create(options)
    const answer = await add(other, { challengeId, name: 'Key', response }).expect(409)
    expect(answer.body.type).toBe('/problems/passkey-is-there')
  })

  it('ON-1 one that nobody has, and one of a closed account, sound the same', async () => {
    const account = await buildAccount(service)
    const authenticator = await withPasskey(await signIn(service, account))
    account.status = 'disabled'
    await service.dataSource.manager.save(account)
    const closed = (await signInWith(authenticator)).answer
    const unknown = (await signInWith(device())).answer
    expect([closed.status, unknown.status]).toEqual([401, 401])
    expect(closed.body.type).toBe(unknown.body.type)
  })

  it('ON-1 are renamed and removed by their owner; those of others are not there', async () => {
    const [owner, other] = [await buildPerson(service), await buildPerson(service)]
    const authenticator = await withPasskey(owner)
    const [passkey] = await listed(owner)
    const path = `${base}/${passkey.id}`
    await as(service.app, other).patch(path).send({ name: 'Mine' }).expect(404)
    await as(service.app, other).delete(path).expect(404)
    await as(service.app, owner).patch(path).send({ name: '' }).expect(400)
    await as(service.app, owner).patch(path).send({ name: 'Desk key' }).expect(204)
    expect((await listed(owner))[0].name).toBe('Desk key')
    await as(service.app, owner).delete(path).expect(204)
    expect((await signInWith(authenticator)).answer.status).toBe(401)
    await as(service.app, owner).delete(`${base}/${newId()}`).expect(404)
  })

  it('ASVS 7.5 confirm that it is you; those of others do not', async () => {
    const [owner, other] = [await buildPerson(service), await buildPerson(service)]
    const authenticator = await withPasskey(owner)
    service.clock.advance(presenceMs)
    await as(service.app, owner).post(`${base}/offer`).expect(403)
    const path = '/api/v1/sessions/current/confirm-with-passkey'
    const confirm = async (actor: TestActor) => {
      const { body } = await as(service.app, actor).post(`${path}/offer`).expect(201)
      const response = authenticator.get(body.options)
      return as(service.app, actor).post(path).send({ challengeId: body.challengeId, response })
    }
    expect((await confirm(other)).status).toBe(422)
    expect((await confirm(owner)).status).toBe(204)
    await as(service.app, owner).post(`${base}/offer`).expect(201)
  })

  it.each(['post', 'patch', 'delete'] as const)(
    'ON-1 nobody %ss without signing in',
    async (verb) => {
      const path = verb === 'post' ? `${base}/offer` : `${base}/${newId()}`
      await as(service.app)[verb](path).send({ name: 'x' }).expect(401)
    },
  )
})
