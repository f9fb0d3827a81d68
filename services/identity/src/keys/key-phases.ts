import { accessTokenSeconds } from '@emporium/service-kit'
import type { Key } from './key.entity.ts'

/** Where a key is in its life: published and waiting, signing, or good for the tokens that it signed. */
export const keyPhases = ['next', 'signing', 'retiring'] as const
export type KeyPhase = (typeof keyPhases)[number]

/** A new key is published so long before it signs, in milliseconds: twice what others believe a key set for. */
export const publishedBeforeMs = 10 * 60_000
/** So long after its successor began to sign, no token of a key is good: its life, and a signer's memory twice. */
const outlivedByMs = accessTokenSeconds * 1_000 + 2 * 60_000

type Dated = Pick<Key, 'kid' | 'createdAt'>

const isWaiting = (key: Dated, now: Date) =>
  now.getTime() - key.createdAt.getTime() < publishedBeforeMs

/** The key that signs now: the newest that is known long enough, or the only one. Newest first. */
export function signingOf<K extends Dated>(keys: readonly K[], now: Date): K | undefined {
  return keys.find((key) => !isWaiting(key, now)) ?? keys.at(-1)
}

/** The phase of one of these keys, newest first. */
export function phaseOf(key: Dated, keys: readonly Dated[], now: Date): KeyPhase {
  const signing = signingOf(keys, now)
  if (signing?.kid === key.kid) return 'signing'
  return isWaiting(key, now) ? 'next' : 'retiring'
}

/** The keys that no good token can name any more. Newest first. */
export function outlivedOf<K extends Dated>(keys: readonly K[], now: Date): K[] {
  const signing = signingOf(keys, now)
  if (!signing) return []
  const signsForMs = now.getTime() - signing.createdAt.getTime() - publishedBeforeMs
  if (signsForMs < outlivedByMs) return []
  return keys.filter((key) => key.createdAt < signing.createdAt)
}
