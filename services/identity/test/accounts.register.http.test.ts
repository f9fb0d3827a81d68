import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import {
  cookieOf,
  freshEmail,
  logIn,
  registerAndVerify,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

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
    const keys = await as(service.app).get('/.well-known/jwks.json').expect(200)
    expect(keys.body.keys).toHaveLength(1)
    expect(Object.keys(keys.body.keys[0]).toSorted()).toEqual([
      'alg',
      'crv',
      'kid',
      'kty',
      'use',
      'x',
      'y',
    ])
  })
})
