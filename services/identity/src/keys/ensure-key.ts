import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { defineProblem, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { requirePresence } from '../factors/require-presence.ts'
import { outlivedOf, phaseOf } from './key-phases.ts'
import { Key } from './key.entity.ts'
import type { Seal } from './sealing.ts'

/** A day, in milliseconds. */
export const dayMs = 24 * 60 * 60_000

/** The signing key is being replaced already. */
export const nextKeyWaiting = defineProblem(
  'next-key-waiting',
  409,
  'The next signing key is waiting already',
)

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

/** The keys, newest first, for one process at a time. */
async function lockKeys(tx: Tx): Promise<Key[]> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('signing key', 0))`)
  return tx.manager.find(Key, { order: { createdAt: 'DESC' } })
}

/** Makes the first signing key when there is none, whichever process comes first; else proves that the seal fits. */
export async function ensureKey(ctx: Ctx, seal: Seal): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [newest] = await lockKeys(tx)
    if (newest) seal.open(newest.sealedPrivateKey, newest.kid)
    else await tx.save(createKey(seal, ctx.now()))
  })
}

/** Forgets keys that no token needs, and makes the next one when the newest is this many days old. */
export async function tendKeys(ctx: Ctx, seal: Seal, rotatedAfterDays: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    const keys = await lockKeys(tx)
    for (const { kid } of outlivedOf(keys, ctx.now())) await tx.manager.delete(Key, { kid })
    const newest = keys[0]
    if (!newest || ctx.now().getTime() - newest.createdAt.getTime() < rotatedAfterDays * dayMs)
      return
    const next = createKey(seal, ctx.now())
    ctx.log.info({ security: 'signing-key-rotated', kid: next.kid }, 'the next signing key is made')
    await tx.save(next)
  })
}

/**
 * An admin has the signing key replaced. The next one is published at once and signs when everybody knows it.
 * Throws reauthentication-required, and next-key-waiting while a replacement is already on its way.
 */
export async function rotateKey(ctx: Ctx, actor: AccountActor, seal: Seal): Promise<Key[]> {
  await requirePresence(ctx, actor)
  return ctx.transaction(async (tx) => {
    const keys = await lockKeys(tx)
    if (keys.some((key) => phaseOf(key, keys, ctx.now()) === 'next')) throw nextKeyWaiting()
    const next = createKey(seal, ctx.now())
    ctx.log.warn(
      { security: 'signing-key-rotated', kid: next.kid, by: actor.id },
      'an admin had the signing key replaced',
    )
    await tx.save(next)
    return [next, ...keys]
  })
}
