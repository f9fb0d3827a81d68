import { staffRoles, vendorRoles, type Membership, type StaffRole } from '@emporium/domain'
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Actor } from './actor.ts'

/** The audience of every access token. */
export const audience = 'emporium'
/** Access tokens say what they are (RFC 9068), so that no other token of ours passes for one. */
export const accessTokenType = 'at+jwt'
/** Lifetime of an access token in seconds. */
export const accessTokenSeconds = 600

/** The claims of an access token beside the registered ones. */
export type AccessClaims =
  | { kind: 'account'; name: string; sid: string; staff: StaffRole[]; vendors: Membership[] }
  | { kind: 'client'; vendorId: string; scope: string }

/** A JSON Web Key Set, as `/.well-known/jwks.json` publishes it. */
export type KeySet = { keys: (JsonWebKey & { kid?: string })[] }

/** Where public keys come from; called with `fresh` when a token names a key that is not known. */
export type KeySource = (fresh: boolean) => Promise<KeySet>

type Claims = AccessClaims & { sub?: string; iat?: number }

/** What a good token says: who, and since when. */
export type ReadToken = { actor: Actor; issuedAt: Date }

function actorOf(claims: Claims): Actor | null {
  if (!claims.sub) return null
  if (claims.kind === 'client')
    return {
      kind: 'client',
      id: claims.sub,
      vendorId: claims.vendorId,
      scopes: claims.scope.split(' '),
    }
  if (claims.kind !== 'account') return null
  return {
    kind: 'account',
    id: claims.sub,
    name: claims.name,
    sessionId: claims.sid,
    staffRoles: claims.staff.filter((role) => staffRoles.includes(role)),
    memberships: claims.vendors.filter(({ role }) => vendorRoles.includes(role)),
  }
}

/** Keys as they are checked with: reading one costs as much as a check. */
const readKeys = new WeakMap<JsonWebKey, KeyObject>()

function keyOf(jwk: JsonWebKey): KeyObject {
  const key = readKeys.get(jwk) ?? createPublicKey({ key: jwk, format: 'jwk' })
  readKeys.set(jwk, key)
  return key
}

async function keyFor(kid: string, source: KeySource): Promise<KeyObject | null> {
  for (const fresh of [false, true]) {
    const jwk = (await source(fresh)).keys.find((key) => key.kid === kid)
    if (jwk) return keyOf(jwk)
  }
  return null
}

/** The actor of an access token, or null: see {@link readToken}. */
export async function actorOfToken(
  token: string,
  issuer: string,
  source: KeySource,
): Promise<Actor | null> {
  return (await readToken(token, issuer, source))?.actor ?? null
}

/**
 * What an access token says, or null when the token is expired, foreign, unsigned, of another algorithm, audience
 * or type. Only our own key set is asked; what the token says of keys (jku, x5u, jwk) is ignored (RFC 8725).
 */
export async function readToken(
  token: string,
  issuer: string,
  source: KeySource,
): Promise<ReadToken | null> {
  const header = jwt.decode(token, { complete: true })?.header
  if (header?.alg !== 'ES256' || header.typ !== accessTokenType || !header.kid) return null
  const key = await keyFor(header.kid, source)
  if (!key) return null
  try {
    const claims = jwt.verify(token, key, {
      algorithms: ['ES256'],
      issuer,
      audience,
      clockTolerance: 5,
    })
    if (typeof claims === 'string') return null
    const actor = actorOf(claims as Claims)
    return actor && { actor, issuedAt: new Date((claims.iat ?? 0) * 1_000) }
  } catch {
    return null
  }
}
