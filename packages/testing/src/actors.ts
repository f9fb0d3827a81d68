import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Membership, StaffRole, VendorRole } from '@emporium/domain'
import {
  accessTokenSeconds,
  accessTokenType,
  audience,
  newId,
  type AccessClaims,
  type KeySource,
} from '@emporium/service-kit'
import jwt from 'jsonwebtoken'

/** The issuer of the tokens that tests sign. */
export const testIssuer = 'http://emporium.test'

/** A signing key of the tests, with its public half as a key set. */
export type TestKey = { kid: string; privateKey: KeyObject; keys: KeySource }

/** Makes an ES256 key pair. */
export function createTestKey(): TestKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url')
  const keys: KeySource = () =>
    Promise.resolve({ keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] })
  return { kid, privateKey, keys }
}

/** Signs an access token as identity does; overrides make the wrong ones. */
export function signAccessToken(
  key: Pick<TestKey, 'kid' | 'privateKey'>,
  subject: string,
  claims: AccessClaims,
  overrides: jwt.SignOptions = {},
): string {
  return jwt.sign(claims, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    header: { alg: 'ES256', typ: accessTokenType },
    subject,
    issuer: testIssuer,
    audience,
    expiresIn: accessTokenSeconds,
    ...overrides,
  })
}

/** Somebody who calls the API in a test. */
export type TestActor = {
  id: string
  name: string
  token: string
  authorization: string
  vendorId: string | null
}

/** Makes people with really signed tokens. */
export type Actors = {
  buyer(overrides?: { id?: string; name?: string }): TestActor
  seller(overrides?: {
    id?: string
    vendorId?: string
    role?: VendorRole
    name?: string
  }): TestActor
  staff(role: StaffRole, overrides?: { id?: string; name?: string }): TestActor
  client(vendorId: string, ...scopes: string[]): TestActor
}

/** The people of a suite, on one key. */
export function createActors(key: TestKey): Actors {
  const make = (
    id: string,
    name: string,
    claims: AccessClaims,
    vendorId: string | null,
  ): TestActor => {
    const token = signAccessToken(key, id, claims)
    return { id, name, token, authorization: `Bearer ${token}`, vendorId }
  }
  const person = (id: string, name: string, staff: StaffRole[], vendors: Membership[]) =>
    make(
      id,
      name,
      { kind: 'account', name, sid: newId(), staff, vendors },
      vendors[0]?.vendorId ?? null,
    )
  return {
    buyer: ({ id = newId(), name = 'Bea Buyer' } = {}) => person(id, name, [], []),
    seller: ({ id = newId(), vendorId = newId(), role = 'owner', name = 'Sam Seller' } = {}) =>
      person(id, name, [], [{ vendorId, role }]),
    staff: (role, { id = newId(), name = 'Kim Staff' } = {}) => person(id, name, [role], []),
    client: (vendorId, ...scopes) =>
      make(newId(), 'program', { kind: 'client', vendorId, scope: scopes.join(' ') }, vendorId),
  }
}
