import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { AccessChanged, SessionsEnded } from '@emporium/events'
import { EndedSession, newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { Session } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildMember,
  buildPerson,
  buildStaff,
  cookieOf,
  logIn,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity({ STAFF_SECOND_FACTOR: 'optional' })
})
afterAll(() => service.stop())

/** Open to everybody, so that it is the kit's guard alone that refuses the token, as in every other service. */
const guarded = (authorization: string) =>
  as(service.app).get('/.well-known/jwks.json').set('authorization', authorization)
const idsOf = async (accountId: string) =>
  (await service.dataSource.manager.findBy(Session, { accountId })).map(({ id }) => id)
const endsTold = async (of: string) =>
  (await service.published(SessionsEnded)).filter(({ accountId }) => accountId === of)
const cutsTold = async (of: string) =>
  (await service.published(AccessChanged)).filter(({ accountId }) => accountId === of)
const endOthers = (actor?: TestActor) => as(service.app, actor).delete('/api/v1/sessions/others')

describe('S-3 ended sessions are refused by every service', () => {
  it('ASVS 7.4 signing out takes the access token back and tells the others', async () => {
    const account = await buildAccount(service)
    const open = await logIn(service, account.email).expect(201)
    const authorization = `Bearer ${open.body.accessToken}`
    await guarded(authorization).expect(200)
    await as(service.app)
      .delete('/api/v1/sessions/current')
      .set('cookie', cookieOf(open))
      .expect(204)
    await guarded(authorization).expect(401)
    expect(await endsTold(account.id)).toMatchObject([{ sessionIds: await idsOf(account.id) }])
  })

  it('ASVS 7.4 a refresh token that comes back takes the access token with it', async () => {
    const account = await buildAccount(service)
    const open = await logIn(service, account.email).expect(201)
    const refresh = (cookie: string) =>
      as(service.app).post('/api/v1/sessions/refresh').set('cookie', cookie)
    const next = await refresh(cookieOf(open)).expect(200)
    const last = await refresh(cookieOf(next)).expect(200)
    service.clock.advance(10_001)
    await refresh(cookieOf(open)).expect(401)
    await guarded(`Bearer ${last.body.accessToken}`).expect(401)
  })

  it('ASVS 7.4 a disabled account is cut off, sessions and all', async () => {
    const admin = await buildStaff(service, 'admin')
    const target = await buildPerson(service)
    await as(service.app, admin).post(`/api/v1/accounts/${target.id}/disable`).expect(200)
    await guarded(target.authorization).expect(401)
    expect(await cutsTold(target.id)).toHaveLength(1)
    expect(await endsTold(target.id)).toHaveLength(1)
  })

  it('ASVS 8.3 a staff role that was taken ends with its token; one that was given does not', async () => {
    const admin = await buildStaff(service, 'admin')
    const reviewer = await buildStaff(service, 'reviewer')
    const assign = (roles: string[]) =>
      as(service.app, admin).put(`/api/v1/accounts/${reviewer.id}/staff-roles`).send({ roles })
    await assign(['reviewer', 'onboarding_officer']).expect(200)
    await guarded(reviewer.authorization).expect(200)
    service.clock.advance(1)
    await assign(['onboarding_officer']).expect(200)
    await guarded(reviewer.authorization).expect(401)
  })

  it('PA-1 the token of a program that was revoked is refused as well', async () => {
    const owner = await buildMember(service, 'owner')
    const { body: client } = await as(service.app, owner)
      .post('/api/v1/api-clients')
      .send({ name: 'Build server', scopes: ['catalog:read'] })
      .expect(201)
    const { body } = await as(service.app)
      .post('/oauth/token')
      .auth(client.id, client.clientSecret)
      .type('form')
      .send({ grant_type: 'client_credentials' })
      .expect(200)
    await guarded(`Bearer ${body.access_token}`).expect(200)
    service.clock.advance(1)
    await as(service.app, owner).delete(`/api/v1/api-clients/${client.id}`).expect(204)
    await guarded(`Bearer ${body.access_token}`).expect(401)
  })

  it('forgets ended sessions when their tokens have run out anyway', async () => {
    const { manager } = service.dataSource
    const old = { sessionId: newId(), endedAt: new Date(Date.now() - 21 * 60_000) }
    await manager.save(Object.assign(new EndedSession(), old))
    const { email } = await buildAccount(service)
    const cookie = cookieOf(await logIn(service, email).expect(201))
    await as(service.app).delete('/api/v1/sessions/current').set('cookie', cookie).expect(204)
    expect(await manager.findOneBy(EndedSession, { sessionId: old.sessionId })).toBeNull()
  })
})

describe('ON-1 ending all other sessions', () => {
  it('ON-1 leaves the one that asks, and those of other people', async () => {
    const account = await buildAccount(service)
    const [here, there, elsewhere] = [
      await signIn(service, account),
      await signIn(service, account),
      await signIn(service, account),
    ]
    const stranger = await buildPerson(service)
    await endOthers(here).expect(204)
    await guarded(there.authorization).expect(401)
    await guarded(elsewhere.authorization).expect(401)
    await guarded(stranger.authorization).expect(200)
    const { body } = await as(service.app, here).get('/api/v1/sessions').expect(200)
    expect(body.items).toMatchObject([{ isCurrent: true }])
    await endOthers(here).expect(204)
    await endOthers(there).expect(401)
  })

  it('ON-1 needs somebody who is signed in', async () => {
    await endOthers().expect(401)
  })
})

describe('ON-1 the last admin stays', () => {
  it('ON-1 two admins who take each other’s role at once leave one', async () => {
    const { manager } = service.dataSource
    await manager.query(`UPDATE accounts SET staff_roles = '{}'`)
    const [one, other] = [await buildStaff(service, 'admin'), await buildStaff(service, 'admin')]
    const strip = (by: TestActor, id: string) =>
      as(service.app, by).put(`/api/v1/accounts/${id}/staff-roles`).send({ roles: [] })
    const answers = await Promise.all([strip(one, other.id), strip(other, one.id)])
    // The slower one is refused as the last admin's remover, or is no admin any more before it is heard.
    const [first, second] = answers.map(({ status }) => status).toSorted()
    expect(first).toBe(200)
    expect([401, 403, 409]).toContain(second)
    const left = (await manager.find(Account)).filter(({ staffRoles }) =>
      staffRoles.includes('admin'),
    )
    expect(left).toHaveLength(1)
  })

  it('ON-1 is not closed either', async () => {
    const { manager } = service.dataSource
    await manager.query(`UPDATE accounts SET staff_roles = '{}'`)
    const last = await buildAccount(service, { staffRoles: ['admin'] })
    const former = await signIn(service, await buildAccount(service, { staffRoles: ['admin'] }))
    // Between the check of the session and the lock, the role of the one who asks goes.
    const gone = service.dataSource.createQueryRunner()
    await gone.startTransaction()
    await gone.query(`SELECT pg_advisory_xact_lock(hashtextextended('admins', 0))`)
    const asked = as(service.app, former)
      .post(`/api/v1/accounts/${last.id}/disable`)
      .then((x) => x)
    const waits = async () =>
      (await manager.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))
        .length > 0
    while (!(await waits())) await new Promise((resolve) => setImmediate(resolve))
    await gone.query(`UPDATE accounts SET staff_roles = '{}' WHERE id = $1`, [former.id])
    await gone.commitTransaction()
    await gone.release()
    const { status, body } = await asked
    expect([status, body.type]).toEqual([409, '/problems/last-admin'])
  })
})
