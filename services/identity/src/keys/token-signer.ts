import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Membership } from '@emporium/domain'
import {
  accessTokenSeconds,
  accessTokenType,
  audience,
  newId,
  type AccessClaims,
} from '@emporium/service-kit'
import jwt from 'jsonwebtoken'
import type { DataSource } from 'typeorm'
import type { Account } from '../accounts/account.entity.ts'
import type { ApiClient } from '../api-clients/api-client.entity.ts'
import type { Session } from '../sessions/session.entity.ts'
import { Key } from './key.entity.ts'
import { signingOf } from './key-phases.ts'
import type { Seal } from './sealing.ts'

/** Signs access tokens (RFC 9068) with the newest key that everybody knows by now. */
export type TokenSigner = {
  /** For a person in a session. */
  signFor(
    person: Pick<Account, 'id' | 'name' | 'staffRoles'>,
    session: Pick<Session, 'id'>,
    memberships: readonly Membership[],
    now: Date,
  ): Promise<string>
  /** For a vendor's program. */
  signForClient(client: ApiClient, scope: string, now: Date): Promise<string>
}

/** How long the key that signs is taken to be the one, in milliseconds. */
const believedFor = 60_000

type SigningKey = { kid: string; privateKey: KeyObject; readAt: Date }

/** A signer on the keys of the database; nothing is read before the first token. */
export function tokenSigner(dataSource: DataSource, seal: Seal, issuer: string): TokenSigner {
  let current: SigningKey | null = null
  const signingKey = async (now: Date): Promise<SigningKey> => {
    const age = current && Math.abs(now.getTime() - current.readAt.getTime())
    if (current && age !== null && age < believedFor) return current
    const keys = await dataSource.manager.find(Key, { order: { createdAt: 'DESC' } })
    const key = signingOf(keys, now)
    if (!key) throw new Error('There is no signing key; the service was not prepared.')
    const privateKey = createPrivateKey(seal.open(key.sealedPrivateKey, key.kid))
    current = { kid: key.kid, privateKey, readAt: now }
    return current
  }
  const sign = async (subject: string, claims: AccessClaims, now: Date) => {
    const { kid, privateKey } = await signingKey(now)
    // Not whole seconds: a token that follows a change of rights is told from one just before it.
    const iat = now.getTime() / 1_000
    return jwt.sign({ ...claims, iat, exp: iat + accessTokenSeconds }, privateKey, {
      algorithm: 'ES256',
      keyid: kid,
      header: { alg: 'ES256', typ: accessTokenType },
      subject,
      issuer,
      audience,
      jwtid: newId(),
    })
  }
  return {
    signFor({ id, name, staffRoles: staff }, session, memberships, now) {
      const vendors = memberships.map(({ vendorId, role }) => ({ vendorId, role }))
      return sign(id, { kind: 'account', name, sid: session.id, staff, vendors }, now)
    },
    signForClient: ({ id, vendorId }, scope, now) =>
      sign(id, { kind: 'client', vendorId, scope }, now),
  }
}
