import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import type { Ctx } from '@emporium/service-kit'
import { Key } from './key.entity.ts'
import type { Seal } from './sealing.ts'

/** RFC 7638: the hash of a key's required members in their order. */
export function thumbprintOf({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
}

function createKey(seal: Seal, now: Date): Key {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' })
  const kid = thumbprintOf(publicKey)
  const text = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return Object.assign(new Key(), {
    kid,
    publicKey,
    sealedPrivateKey: seal.close(text, kid),
    createdAt: now,
  })
}

/** Makes the first signing key when there is none, whichever process comes first; else proves that the seal fits. */
export async function ensureKey(ctx: Ctx, seal: Seal): Promise<void> {
  await ctx.transaction(async (tx) => {
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('signing key', 0))`)
    const [newest] = await tx.manager.find(Key, { order: { createdAt: 'DESC' }, take: 1 })
    if (newest) seal.open(newest.sealedPrivateKey, newest.kid)
    else await tx.save(createKey(seal, ctx.now()))
  })
}
