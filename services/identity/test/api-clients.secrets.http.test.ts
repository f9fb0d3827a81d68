import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import * as oauth from 'openid-client'
import { buildMember, signIn, startIdentity, type Identity } from './factories.ts'

let service: Identity
let owner: Awaited<ReturnType<typeof buildMember>>
beforeAll(async () => {
  service = await startIdentity()
  owner = await buildMember(service)
})
afterAll(() => service.stop())

const path = '/api/v1/api-clients'
const hour = 60 * 60_000
/** The owner, signed in anew: tokens end while the clock is moved. */
const asOwner = async () => as(service.app, await signIn(service, owner.account))
const create = async (body: object = {}) => {
  const form = { name: 'Nightly export', scopes: ['orders:read'], ...body }
  return (await (await asOwner()).post(path).send(form).expect(201)).body as {
    id: string
    clientSecret: string
    expiresAt: string | null
  }
}
/** What the token endpoint answers to a secret. */
const ask = async (id: string, secret: string) =>
  (
    await as(service.app)
      .post('/oauth/token')
      .auth(id, secret)
      .type('form')
      .send({ grant_type: 'client_credentials' })
  ).status

describe('PA-1 secrets of programs', () => {
  it('PA-1 after a rotation both are good for a while, then the new one alone', async () => {
    const { id, clientSecret: old } = await create()
    const { body } = await (
      await asOwner()
    )
      .post(`${path}/${id}/rotate-secret`)
      .send({ overlapHours: 2 })
      .expect(200)
    expect(body.clientSecret).not.toBe(old)
    expect(Date.parse(body.formerSecretUntil) - service.clock.now().getTime()).toBe(2 * hour)
    expect([await ask(id, old), await ask(id, body.clientSecret)]).toEqual([200, 200])
    service.clock.advance(2 * hour)
    expect([await ask(id, old), await ask(id, body.clientSecret)]).toEqual([401, 200])
    const { items } = (await (await asOwner()).get(path).expect(200)).body
    const listed = items.find((item: { id: string }) => item.id === id)
    expect(listed).toMatchObject({ formerSecretUntil: null })
    expect(JSON.stringify(items)).not.toContain(body.clientSecret)
  })

  it('PA-1 a stolen secret is good for nothing at once', async () => {
    const { id, clientSecret: stolen } = await create()
    const { body } = await (
      await asOwner()
    )
      .post(`${path}/${id}/rotate-secret`)
      .send({ overlapHours: 0 })
      .expect(200)
    expect([await ask(id, stolen), await ask(id, body.clientSecret)]).toEqual([401, 200])
    expect(body.formerSecretUntil).toBeNull()
  })

  it('PA-1 of a revoked program no secret is made any more', async () => {
    const { id } = await create()
    await (await asOwner()).delete(`${path}/${id}`).expect(204)
    await (
      await asOwner()
    )
      .post(`${path}/${id}/rotate-secret`)
      .send({ overlapHours: 0 })
      .expect(404)
  })

  it('PA-1 one with an end gets no token after it', async () => {
    const { id, clientSecret, expiresAt } = await create({ expiresInDays: 3 })
    const left = Date.parse(expiresAt ?? '') - service.clock.now().getTime()
    expect(left).toBe(3 * 24 * hour)
    service.clock.advance(left - 1)
    expect(await ask(id, clientSecret)).toBe(200)
    service.clock.advance(1)
    expect(await ask(id, clientSecret)).toBe(401)
  })

  it.each([
    ['#/expiresInDays', { expiresInDays: 0 }],
    ['#/expiresInDays', { expiresInDays: 10_000 }],
    ['#/expiresInDays', { expiresInDays: 1.5 }],
  ])('PA-1 names %s when it is wrong', async (pointer, more) => {
    const { body } = await (
      await asOwner()
    )
      .post(path)
      .send({ name: 'x', scopes: ['orders:read'], ...more })
      .expect(400)
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it('PA-1 RFC 8414 a standard OAuth library gets a token from what the metadata says', async () => {
    const { id, clientSecret } = await create({ scopes: ['orders:read', 'catalog:read'] })
    const url = await service.app.listen({ host: '127.0.0.1', port: 0 })
    /** The issuer's name is answered by the service under test. */
    const fetchHere: oauth.CustomFetch = (address, options) =>
      fetch(address.replace(/^http:\/\/[^/]+/, url), options as RequestInit)
    const config = await oauth.discovery(
      new URL('http://emporium.test/'),
      id,
      undefined,
      oauth.ClientSecretBasic(clientSecret),
      {
        algorithm: 'oauth2',
        execute: [oauth.allowInsecureRequests],
        [oauth.customFetch]: fetchHere,
      },
    )
    const tokens = await oauth.clientCredentialsGrant(config, { scope: 'orders:read' })
    expect(tokens).toMatchObject({ token_type: 'bearer', scope: 'orders:read', expires_in: 600 })
    await expect(
      oauth.clientCredentialsGrant(config, { scope: 'saas:resolve' }),
    ).rejects.toMatchObject({ error: 'invalid_scope' })
  })
})
