import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { staffRoles } from '@emporium/domain'
import { newId, TransitionRow } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { ensureAdmin } from '../src/accounts/ensure-admin.ts'
import {
  admin as firstAdmin,
  buildAccount,
  buildMember,
  buildPerson,
  buildStaff,
  cookieOf,
  logIn,
  signIn,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

let service: Identity
let admin: TestActor
let target: Account

beforeAll(async () => {
  service = await startIdentity({ STAFF_SECOND_FACTOR: 'optional' })
  admin = await buildStaff(service, 'admin')
  target = await buildAccount(service)
})
afterAll(() => service.stop())

type Call = (actor?: TestActor) => ReturnType<ReturnType<typeof as>['get']>
const routes: [string, Call][] = [
  ['GET /accounts', (actor) => as(service.app, actor).get('/api/v1/accounts')],
  [
    'PUT /accounts/{id}/staff-roles',
    (actor) =>
      as(service.app, actor).put(`/api/v1/accounts/${target.id}/staff-roles`).send({ roles: [] }),
  ],
  [
    'POST /accounts/{id}/disable',
    (actor) => as(service.app, actor).post(`/api/v1/accounts/${target.id}/disable`),
  ],
  [
    'POST /accounts/{id}/enable',
    (actor) => as(service.app, actor).post(`/api/v1/accounts/${target.id}/enable`),
  ],
]

describe.each(routes)('%s is for admins alone', (_name, call) => {
  it('refuses everybody else', async () => {
    await call().expect(401)
    await call(await buildPerson(service)).expect(403)
    await call(await buildMember(service, 'owner')).expect(403)
    await call(await buildStaff(service, 'reviewer')).expect(403)
    await call(await buildStaff(service, 'onboarding_officer')).expect(403)
  })

  it('lets admins in', async () => {
    await call(admin).expect(200)
  })
})

describe('staff roles', () => {
  const assign = (actor: TestActor, id: string, roles: unknown) =>
    as(service.app, actor).put(`/api/v1/accounts/${id}/staff-roles`).send({ roles })

  it('RV-7 an admin gives and takes them', async () => {
    const { id, email } = await buildAccount(service)
    const given = await assign(admin, id, ['reviewer', 'onboarding_officer']).expect(200)
    expect(given.body.staffRoles).toEqual(['reviewer', 'onboarding_officer'])
    const { body } = await logIn(service, email).expect(201)
    expect(body.account.staffRoles).toEqual(['reviewer', 'onboarding_officer'])
    expect((await assign(admin, id, []).expect(200)).body.staffRoles).toEqual([])
    await as(service.app)
      .get('/api/v1/me')
      .set('authorization', `Bearer ${body.accessToken}`)
      .expect(401)
  })

  it('an admin cannot take the admin role from the own account', async () => {
    const { body } = await assign(admin, admin.id, ['reviewer']).expect(422)
    expect(body.type).toBe('/problems/own-admin-role')
    const kept = await assign(admin, admin.id, ['admin', 'reviewer']).expect(200)
    expect(kept.body.staffRoles).toEqual(['admin', 'reviewer'])
  })

  it('an admin takes the admin role from another', async () => {
    const other = await buildStaff(service, 'admin')
    await assign(admin, other.id, []).expect(200)
    await as(service.app, other).get('/api/v1/accounts').expect(401)
  })

  it.each([
    ['#/roles/0', ['owner']],
    ['#/roles', ['reviewer', 'reviewer']],
    ['#/roles', [...staffRoles, 'reviewer']],
    ['#/roles', 'admin'],
  ])('names %s when roles are wrong', async (pointer, roles) => {
    const { body } = await assign(admin, target.id, roles).expect(400)
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it('nobody has roles who does not exist', async () => {
    await assign(admin, newId(), []).expect(404)
    await assign(admin, 'nonsense', []).expect(400)
  })
})

describe('closing accounts', () => {
  const say = (verb: string, id: string, actor = admin) =>
    as(service.app, actor).post(`/api/v1/accounts/${id}/${verb}`)

  it('a disabled account is signed out and cannot sign in until it is enabled', async () => {
    const account = await buildAccount(service)
    const open = await logIn(service, account.email).expect(201)
    const { body } = await say('disable', account.id).expect(200)
    expect(body).toMatchObject({
      status: 'disabled',
      actions: ['enable', 'assignStaffRoles', 'resetFactors'],
    })
    await as(service.app).post('/api/v1/sessions/refresh').set('cookie', cookieOf(open)).expect(401)
    await as(service.app)
      .get('/api/v1/me')
      .set('authorization', `Bearer ${open.body.accessToken}`)
      .expect(401)
    await logIn(service, account.email).expect(401)
    expect((await say('enable', account.id).expect(200)).body.status).toBe('active')
    await logIn(service, account.email).expect(201)
    const history = await service.dataSource.manager.findBy(TransitionRow, {
      subjectId: account.id,
    })
    expect(history.map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['disable', admin.id],
      ['enable', admin.id],
    ])
  })

  it('is said once: a second time is a conflict', async () => {
    const { id } = await buildAccount(service)
    await say('enable', id).expect(409)
    await say('disable', id).expect(200)
    expect((await say('disable', id).expect(409)).body.type).toBe('/problems/illegal-transition')
  })

  it('nobody closes the own account', async () => {
    await say('disable', admin.id).expect(403)
  })

  it('does not concern who does not exist', async () => {
    await say('disable', newId()).expect(404)
    await say('enable', newId()).expect(404)
  })
})

describe('the list of accounts', () => {
  const list = (query: object) => as(service.app, admin).get('/api/v1/accounts').query(query)

  it('finds by the beginning of the address, with the signs of patterns taken literally', async () => {
    const account = await buildAccount(service, { email: `under_score${newId()}@people.test` })
    const found = async (email: string) =>
      (await list({ email }).expect(200)).body.items.map((item: { id: string }) => item.id)
    expect(await found('UNDER_SCORE')).toEqual([account.id])
    expect(await found('under%')).toEqual([])
    expect(await found('underXscore')).toEqual([])
  })

  it('pages without loss or repetition, newest first', async () => {
    for (let round = 0; round < 4; round += 1) await buildAccount(service)
    const seen: { id: string; createdAt: string }[] = []
    let cursor: string | undefined
    do {
      const { body } = await list({ limit: 3, ...(cursor ? { cursor } : {}) }).expect(200)
      seen.push(...body.items)
      cursor = body.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen).toHaveLength(await service.dataSource.manager.count(Account))
    const times = seen.map(({ createdAt }) => createdAt)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('shows no hash of a password and refuses what it does not know', async () => {
    expect(JSON.stringify((await list({}).expect(200)).body)).not.toContain('argon2')
    await list({ role: 'admin' }).expect(400)
    await list({ cursor: 'made-up' }).expect(400)
    await list({ limit: 101 }).expect(400)
  })
})

describe('the first admin', () => {
  it('is made at the start and can sign in', async () => {
    const { body } = await logIn(service, firstAdmin.email, { word: firstAdmin.password }).expect(
      201,
    )
    expect(body.account.staffRoles).toEqual(['admin'])
  })

  it('is made once, and a later start changes nothing of it', async () => {
    const { manager } = service.dataSource
    const second = { email: `second-${newId()}@emporium.test`, password: 'Nine brown otters' }
    await Promise.all([
      ensureAdmin(systemCtx(service), second),
      ensureAdmin(systemCtx(service), second),
    ])
    expect(await manager.countBy(Account, { email: second.email })).toBe(1)
    const before = await manager.findOneByOrFail(Account, { email: firstAdmin.email })
    await ensureAdmin(systemCtx(service), { ...firstAdmin, password: 'Another one of it' })
    const after = await manager.findOneByOrFail(Account, { email: firstAdmin.email })
    expect(after).toEqual(before)
    expect((await signIn(service, after)).id).toBe(after.id)
  })
})
