import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTestKey, signAccessToken, as } from '@emporium/testing'
import jwt from 'jsonwebtoken'
import { Key } from '../src/keys/key.entity.ts'
import { ensureKey, thumbprintOf } from '../src/keys/ensure-key.ts'
import { sealWith, WrongSigningKeySecret } from '../src/keys/sealing.ts'
import { newId, type AccessClaims } from '@emporium/service-kit'
import {
  buildAccount,
  signIn,
  signingKeySecret,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

let service: Identity
let key: { kid: string; privateKey: string }
let account: Awaited<ReturnType<typeof buildAccount>>
let claims: AccessClaims

beforeAll(async () => {
  service = await startIdentity()
  const [row] = await service.dataSource.manager.find(Key)
  if (!row) throw new Error('no key was made')
  key = { kid: row.kid, privateKey: sealWith(signingKeySecret).open(row.sealedPrivateKey, row.kid) }
  account = await buildAccount(service)
  const { token } = await signIn(service, account)
  const { kind, name, sid, staff, vendors } = jwt.decode(token) as AccessClaims & {
    kind: 'account'
  }
  claims = { kind, name, sid, staff, vendors }
})
afterAll(() => service.stop())

const me = (token: string) =>
  as(service.app).get('/api/v1/me').set('authorization', `Bearer ${token}`)
const sign = (overrides: jwt.SignOptions = {}, said: object = claims) =>
  signAccessToken(key as never, account.id, said as AccessClaims, overrides)
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const payload = () => ({
  ...claims,
  sub: account.id,
  iss: 'http://emporium.test',
  aud: 'emporium',
  exp: Math.floor(Date.now() / 1_000) + 300,
})

describe('PA-1 the keys of tokens', () => {
  it('PA-1 are public, with RFC 7638 thumbprints as ids and nothing private', async () => {
    const { body, headers } = await as(service.app).get('/.well-known/jwks.json').expect(200)
    expect(headers['cache-control']).toBe('public, max-age=300, s-maxage=1')
    const [jwk] = body.keys
    expect(Object.keys(jwk).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    expect(jwk.kid).toBe(thumbprintOf(jwk))
    const verified = jwt.verify(sign(), createPublicKey({ key: jwk, format: 'jwk' }), {
      algorithms: ['ES256'],
    })
    expect(verified).toMatchObject({ sub: account.id })
  })

  it('RFC 7638 the thumbprint is made of the required members in their order', () => {
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: 'WKn-ZIGevcwGIyyrzFoZNBdaq9_TsqzGl96oc0CWuis',
      y: 'y77t-RvAHRKTsSGdIYUfweuOvwrvDD-Q3Hv5J0fSKbE',
    }
    expect(thumbprintOf({ ...jwk, alg: 'ES256', kid: 'x' })).toBe(thumbprintOf(jwk))
    expect(thumbprintOf(jwk)).toMatch(/^[\w-]{43}$/)
  })

  it('PA-1 are described for programs', async () => {
    const { body } = await as(service.app)
      .get('/.well-known/oauth-authorization-server')
      .expect(200)
    expect(body).toMatchObject({
      issuer: 'http://emporium.test',
      token_endpoint: 'http://emporium.test/oauth/token',
      grant_types_supported: ['client_credentials'],
    })
  })

  it('the private half is sealed, and only the right secret opens it, in its own row', async () => {
    const [row] = await service.dataSource.manager.find(Key)
    expect(row?.sealedPrivateKey).not.toContain('PRIVATE')
    const open = (secret: string, kid: string) =>
      sealWith(secret).open(row?.sealedPrivateKey ?? '', kid)
    expect(() => open('another secret of at least 32 characters', key.kid)).toThrow(
      WrongSigningKeySecret,
    )
    expect(() => open(signingKeySecret, 'another row')).toThrow(WrongSigningKeySecret)
    expect(open(signingKeySecret, key.kid)).toContain('PRIVATE KEY')
  })
})

describe('S-3 no other token is ours', () => {
  it('S-3 takes the right one', async () => {
    await me(sign()).expect(200)
  })

  const forged: Record<string, () => string> = {
    'an expired one': () => sign({ expiresIn: -6 }),
    'another issuer': () => sign({ issuer: 'http://evil.test' }),
    'another audience': () => sign({ audience: 'another' }),
    'another type': () => sign({ header: { alg: 'ES256', typ: 'JWT' } }),
    'an unknown key id': () => sign({ keyid: 'unknown' }),
    'a foreign key under our key id': () => {
      const { privateKey } = createTestKey()
      return signAccessToken({ kid: key.kid, privateKey }, account.id, claims)
    },
    'no subject': () =>
      jwt.sign(claims, key.privateKey, {
        algorithm: 'ES256',
        keyid: key.kid,
        header: { alg: 'ES256', typ: 'at+jwt' },
        issuer: 'http://emporium.test',
        audience: 'emporium',
        expiresIn: 60,
      }),
    'another kind of actor': () => sign({}, { ...claims, kind: 'system' }),
    'a session that does not exist': () => sign({}, { ...claims, sid: newId() }),
    'staff roles that the account does not have': () => sign({}, { ...claims, staff: ['admin'] }),
    'no signature and alg none': () =>
      `${encode({ alg: 'none', typ: 'at+jwt', kid: key.kid })}.${encode(payload())}.`,
    'alg none with rubbish': () =>
      `${encode({ alg: 'none', typ: 'at+jwt', kid: key.kid })}.${encode(payload())}.AAAA`,
    'a signature cut off': () => `${sign().split('.').slice(0, 2).join('.')}.`,
    'a changed payload': () => {
      const [header, , signature] = sign().split('.')
      return `${header}.${encode({ ...payload(), staff: ['admin'] })}.${signature}`
    },
    'an RSA key': () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      return jwt.sign(payload(), privateKey, {
        algorithm: 'RS256',
        keyid: key.kid,
        header: { alg: 'RS256', typ: 'at+jwt' },
      })
    },
  }
  it.each(Object.keys(forged))('S-3 refuses %s', async (name) => {
    const { body } = await me(forged[name]?.() ?? '').expect(401)
    expect(body.type).toBe('/problems/unauthenticated')
  })

  it('S-3 refuses HS256 keyed with our public key', async () => {
    const publicKey = createPublicKey(key.privateKey).export({ format: 'pem', type: 'spki' })
    const text = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: key.kid })}.${encode(payload())}`
    const signature = createHmac('sha256', publicKey).update(text).digest('base64url')
    await me(`${text}.${signature}`).expect(401)
  })

  it.each(['jku', 'x5u', 'jwk'])('S-3 never asks a key that %s names', async (member) => {
    const { kid, privateKey } = createTestKey()
    const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
    const header = {
      alg: 'ES256',
      typ: 'at+jwt',
      kid,
      [member]: member === 'jwk' ? jwk : 'http://127.0.0.1:9/keys.json',
    }
    await me(
      signAccessToken({ kid, privateKey }, account.id, claims, { header: header as never }),
    ).expect(401)
  })

  it.each(['Bearer', 'Bearer a.b', 'Basic YTpi', 'Bearer a.b.c d'])(
    'S-3 refuses "%s"',
    async (authorization) => {
      await as(service.app).get('/api/v1/me').set('authorization', authorization).expect(401)
    },
  )
})

describe('PA-1 starting', () => {
  it('processes that start at once make one key, and a wrong secret stops the start', async () => {
    const { dataSource } = service
    const seal = sealWith(signingKeySecret)
    await Promise.all([
      ensureKey(systemCtx(service), seal),
      ensureKey(systemCtx(service), seal),
      ensureKey(systemCtx(service), seal),
    ])
    expect(await dataSource.manager.count(Key)).toBe(1)
    await expect(ensureKey(systemCtx(service), sealWith('x'.repeat(32)))).rejects.toThrow(
      WrongSigningKeySecret,
    )
  })
})
