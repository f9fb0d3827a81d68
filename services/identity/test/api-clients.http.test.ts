import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientScopes, vendorRoles } from '@emporium/domain'
import { VendorReinstated, VendorSuspended } from '@emporium/events'
import { actorOfToken, newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { ApiClient } from '../src/api-clients/api-client.entity.ts'
import { apiClientsPerVendor } from '../src/api-clients/create-api-client.ts'
import { ownKeys } from '../src/keys/key-set.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import {
  signIn,
  buildMember,
  buildPerson,
  buildStaff,
  buildVendor,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
let owner: Awaited<ReturnType<typeof buildMember>>

beforeAll(async () => {
  service = await startIdentity()
  owner = await buildMember(service)
})
afterAll(() => service.stop())

const create = (actor: TestActor | undefined, body: object = {}) =>
  as(service.app, actor)
    .post('/api/v1/api-clients')
    .send({ name: 'Nightly export', scopes: ['catalog:read', 'orders:read'], ...body })
const token = (form: Record<string, string>) =>
  as(service.app).post('/oauth/token').type('form').send(form)
const grant = { grant_type: 'client_credentials' }
const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

async function program(scopes = ['catalog:read', 'orders:read']) {
  const { body } = await create(owner, { scopes }).expect(201)
  return body as { id: string; clientSecret: string; vendorId: string }
}

describe('PA-1 programs of a vendor', () => {
  it('PA-1 the secret is shown once and kept as a hash alone', async () => {
    const { body } = await create(owner).expect(201)
    expect(body).toMatchObject({ name: 'Nightly export', vendorId: owner.vendorId, usedAt: null })
    expect(body.clientSecret).toMatch(/^emp_[\w-]{43}$/)
    const list = await as(service.app, owner).get('/api/v1/api-clients').expect(200)
    expect(list.body.items.map((item: { id: string }) => item.id)).toContain(body.id)
    expect(JSON.stringify(list.body)).not.toContain(body.clientSecret)
    const rows = await service.dataSource.query('SELECT * FROM api_clients')
    expect(JSON.stringify(rows)).not.toContain(body.clientSecret)
  })

  it.each(vendorRoles.filter((role) => role !== 'owner'))(
    'PA-1 a %s has no programs to make',
    async (role) => {
      const member = await buildMember(service, role, owner.vendorId)
      await create(member).expect(403)
      await create(member, { vendorId: owner.vendorId }).expect(403)
      await as(service.app, member).get('/api/v1/api-clients').expect(403)
    },
  )

  it('PA-1 the programs of another vendor do not exist', async () => {
    const { id } = await program()
    const rival = await buildMember(service)
    await create(rival, { vendorId: owner.vendorId }).expect(404)
    await as(service.app, rival).delete(`/api/v1/api-clients/${id}`).expect(404)
    await as(service.app, rival).get(`/api/v1/api-clients?vendorId=${owner.vendorId}`).expect(404)
    await as(service.app, await buildStaff(service, 'admin'))
      .delete(`/api/v1/api-clients/${id}`)
      .expect(404)
    await create(await buildPerson(service)).expect(403)
    await create(undefined).expect(401)
    await as(service.app).get('/api/v1/api-clients').expect(401)
    await as(service.app).delete(`/api/v1/api-clients/${id}`).expect(401)
    await as(service.app, owner).delete(`/api/v1/api-clients/${newId()}`).expect(404)
  })

  it('PA-1 ON-7 with its vendor a program is stopped, and stays so when the vendor goes on', async () => {
    const stopped = await buildMember(service)
    const { body: made } = await create(stopped).expect(201)
    const { body: theirs } = await create(await buildMember(service)).expect(201)
    const ask = ({ id, clientSecret }: { id: string; clientSecret: string }) =>
      token(grant).set('authorization', basic(id, clientSecret))
    const { body: before } = await ask(made).expect(200)
    const of = { vendorId: stopped.vendorId, reason: 'A complaint of a buyer' }
    service.clock.advance(1_000)
    await service.deliver(VendorSuspended, of)
    await ask(made).expect(401)
    await ask(theirs).expect(200)
    const used = { ...stopped, authorization: `Bearer ${before.access_token}` }
    const answer = await as(service.app, used).get('/api/v1/me').expect(401)
    expect(answer.body.code).toBe('token-taken-back')
    await service.deliver(VendorReinstated, of)
    await ask(made).expect(401)
  })

  it('PA-1 who owns two vendors says which', async () => {
    const second = await buildVendor(service)
    const { account } = await buildMember(service)
    await service.dataSource.manager.insert(TeamMember, {
      vendorId: second.vendorId,
      accountId: account.id,
      role: 'owner',
      joinedAt: service.clock.now(),
    })
    const both = await signIn(service, account)
    const { body } = await create(both).expect(400)
    expect(body.errors[0].pointer).toBe('#/vendorId')
    await create(both, { vendorId: second.vendorId }).expect(201)
  })

  it.each([
    ['#/scopes', { scopes: [] }],
    ['#/scopes/0', { scopes: ['admin'] }],
    ['#/scopes', { scopes: ['catalog:read', 'catalog:read'] }],
    ['#/name', { name: 'a\r\nb' }],
    ['#/secret', { secret: 'mine' }],
  ])('PA-1 names %s when it is wrong', async (pointer, body) => {
    const answer = await create(owner, body).expect(400)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  it('PA-1 a vendor has fifty at most', async () => {
    const busy = await buildMember(service)
    const rows = Array.from(
      { length: apiClientsPerVendor - 1 },
      () =>
        ApiClient.create(
          { vendorId: busy.vendorId, name: 'n', scopes: [], createdBy: busy.id, expiresAt: null },
          service.clock.now(),
        ).client,
    )
    await service.dataSource.manager.save(rows)
    const last = await create(busy).expect(201)
    expect((await create(busy).expect(422)).body.type).toBe('/problems/too-many-api-clients')
    await as(service.app, busy).delete(`/api/v1/api-clients/${last.body.id}`).expect(204)
    await create(busy).expect(201)
  })
})

describe('PA-1 tokens of programs', () => {
  it('PA-1 a token by the body or by Basic, for all scopes or some', async () => {
    const { id, clientSecret, vendorId } = await program()
    const { body, headers } = await token({
      ...grant,
      client_id: id,
      client_secret: clientSecret,
    }).expect(200)
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'catalog:read orders:read',
    })
    expect(headers['cache-control']).toBe('no-store')
    const actor = await actorOfToken(
      body.access_token,
      'http://emporium.test',
      ownKeys(service.dataSource),
    )
    expect(actor).toEqual({ kind: 'client', id, vendorId, scopes: ['catalog:read', 'orders:read'] })
    const some = await token({ ...grant, scope: 'orders:read' })
      .set('authorization', basic(id, clientSecret))
      .expect(200)
    expect(some.body.scope).toBe('orders:read')
    const list = await as(service.app, owner).get('/api/v1/api-clients').expect(200)
    const used = list.body.items.find((item: { id: string }) => item.id === id)
    expect(used.usedAt).toBe(service.clock.now().toISOString())
  })

  it('PA-1 the token of a program is not one of a person', async () => {
    const { id, clientSecret } = await program([...clientScopes])
    const { body } = await token({ ...grant, client_id: id, client_secret: clientSecret }).expect(
      200,
    )
    const bearer = { authorization: `Bearer ${body.access_token}` }
    await as(service.app).get('/api/v1/me').set(bearer).expect(403)
    await as(service.app).get('/api/v1/api-clients').set(bearer).expect(403)
    await as(service.app).get('/api/v1/accounts').set(bearer).expect(403)
    await as(service.app).get(`/api/v1/vendors/${owner.vendorId}/members`).set(bearer).expect(403)
  })

  it('PA-1 a revoked program gets no more', async () => {
    const { id, clientSecret } = await program()
    await as(service.app, owner).delete(`/api/v1/api-clients/${id}`).expect(204)
    const { body } = await token({ ...grant, client_id: id, client_secret: clientSecret }).expect(
      401,
    )
    expect(body.error).toBe('invalid_client')
  })

  it('PA-1 refuses in the words of RFC 6749', async () => {
    const { id, clientSecret } = await program()
    const right = { ...grant, client_id: id, client_secret: clientSecret }
    const cases: [Record<string, string>, number, string][] = [
      [{ ...right, client_secret: 'wrong' }, 401, 'invalid_client'],
      [{ ...right, client_id: newId() }, 401, 'invalid_client'],
      [{ ...right, client_id: 'nonsense' }, 401, 'invalid_client'],
      [grant, 401, 'invalid_client'],
      [{ ...right, grant_type: 'password' }, 400, 'unsupported_grant_type'],
      [{ client_id: id, client_secret: clientSecret }, 400, 'invalid_request'],
      [{ ...right, username: 'x' }, 400, 'invalid_request'],
      [{ ...right, scope: 'catalog:write' }, 400, 'invalid_scope'],
      [{ ...right, scope: 'catalog:read catalog:write' }, 400, 'invalid_scope'],
    ]
    for (const [form, status, error] of cases) {
      const answer = await token(form).expect(status)
      expect(answer.body).toEqual({ error, error_description: expect.any(String) })
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(answer.headers['www-authenticate']).toBe(
        status === 401 ? 'Basic realm="emporium"' : undefined,
      )
    }
  })

  it('PA-1 refuses other shapes: JSON, repeated fields, broken Basic, the secret twice', async () => {
    const { id, clientSecret } = await program()
    const post = () => as(service.app).post('/oauth/token')
    const json = await post()
      .send({ ...grant, client_id: id })
      .expect(415)
    expect(json.body.error).toBe('invalid_request')
    const twice = await post()
      .type('form')
      .send('grant_type=client_credentials&grant_type=x')
      .expect(400)
    expect(twice.body.error).toBe('invalid_request')
    for (const header of ['Basic !!!', 'Basic YQ==', 'Bearer a.b.c', basic('%zz', 'x')]) {
      const answer = await token(grant).set('authorization', header).expect(401)
      expect(answer.body.error).toBe('invalid_client')
    }
    await token({ ...grant, client_secret: clientSecret })
      .set('authorization', basic(id, clientSecret))
      .expect(400)
  })
})

describe('ON-10 the team', () => {
  const members = (actor: TestActor | undefined, id: string) =>
    as(service.app, actor).get(`/api/v1/vendors/${id}/members`)

  it('ON-10 members and staff see it, with roles', async () => {
    const boss = await buildMember(service)
    const reader = await buildMember(service, 'read_only', boss.vendorId)
    const viewers = [
      boss,
      reader,
      await buildStaff(service, 'onboarding_officer'),
      await buildStaff(service, 'reviewer'),
      await buildStaff(service, 'admin'),
    ]
    for (const viewer of viewers) {
      const { body } = await members(viewer, boss.vendorId).expect(200)
      expect(
        body.items
          .map((item: { accountId: string; role: string }) => [item.accountId, item.role])
          .toSorted(),
      ).toEqual(
        [
          [boss.id, 'owner'],
          [reader.id, 'read_only'],
        ].toSorted(),
      )
    }
  })

  it('ON-10 to others it does not exist', async () => {
    await members(await buildMember(service), owner.vendorId).expect(404)
    await members(await buildPerson(service), owner.vendorId).expect(404)
    await members(await buildStaff(service, 'admin'), newId()).expect(404)
    await members(undefined, owner.vendorId).expect(401)
    await members(owner, 'nonsense').expect(400)
  })
})
