import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Fingerprint } from './archive/about.ts'

/** The secrets of the platform that what is in the database depends on, with what is lost without each. */
export const keptSecrets = {
  SIGNING_KEY_SECRET:
    'the keys that sign tokens, authenticator apps of accounts and secrets of webhooks cannot be opened',
  BUYER_ID_SECRET:
    'sellers see other buyer ids than before, and their systems take buyers they know for new ones',
  FILE_LINK_SECRET: 'links to files that were given out end at once; pages make new ones',
} as const
export type SecretName = keyof typeof keptSecrets

/** The secrets of an installation; those that are not known are left out. */
export type Secrets = Partial<Record<SecretName, string>>

const names = Object.keys(keptSecrets) as SecretName[]
/** Slow on purpose: who finds the file should not find out a weak secret by trying. */
const hashOf = (secret: string, salt: Buffer) => scryptSync(secret, salt, 32)

/** Marks by which each secret is known again. */
export function fingerprintsOf(secrets: Secrets): Record<string, Fingerprint> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const secret = secrets[name]
      if (!secret) return []
      const salt = randomBytes(16)
      const hash = hashOf(secret, salt).toString('base64')
      return [[name, { salt: salt.toString('base64'), hash }]]
    }),
  )
}

/** The secrets that are not those of the backup. What either side does not know is not compared. */
export function otherSecrets(
  secrets: Secrets,
  fingerprints: Record<string, Fingerprint>,
): SecretName[] {
  return names.filter((name) => {
    const secret = secrets[name]
    const known = fingerprints[name]
    if (!secret || !known) return false
    const hash = hashOf(secret, Buffer.from(known.salt, 'base64'))
    return !timingSafeEqual(hash, Buffer.from(known.hash, 'base64'))
  })
}
