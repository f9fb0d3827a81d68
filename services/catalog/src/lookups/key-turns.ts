import { faultOf } from '@emporium/domain'
import { idOf, type Actor } from '@emporium/service-kit'
import { createHash, randomBytes } from 'node:crypto'
import { publishedVendors } from '../products/publishers.ts'
import { keyAskedTooOften } from './cloud.problems.ts'

/** How often a vendor may ask the cloud with one key in a minute: enough for eight regions and their pages. */
export const turnsOfKey = { max: 30, windowMs: 60_000 }

type Window = { endsAt: number; count: number }

/**
 * Counts how often a vendor asked with one key, and says when it may ask again: so that a team, or a program of it,
 * neither gets the key throttled at the cloud nor guesses secrets to a known id. Kept is a salted hash, in the memory of
 * this process, for a minute (IM-2).
 */
export function countKeyTurns({ max, windowMs } = turnsOfKey) {
  const salt = randomBytes(16)
  const windows = new Map<string, Window>()
  const nameOf = (actor: Actor, accessKeyId: string) =>
    createHash('sha256')
      .update(salt)
      .update(JSON.stringify([publishedVendors(actor).join() || idOf(actor), accessKeyId]))
      .digest('base64url')

  return (actor: Actor, accessKeyId: string, now: Date): void => {
    const at = now.getTime()
    for (const [name, { endsAt }] of windows) if (endsAt <= at) windows.delete(name)
    const name = nameOf(actor, accessKeyId)
    const window = windows.get(name) ?? { endsAt: at + windowMs, count: 0 }
    const seconds = Math.max(1, Math.ceil((window.endsAt - at) / 1_000))
    if (window.count >= max)
      throw keyAskedTooOften({
        because: faultOf('key-used-often', { max, seconds }),
        retryAfterSeconds: seconds,
      })
    window.count += 1
    windows.set(name, window)
  }
}
export type KeyTurns = ReturnType<typeof countKeyTurns>
