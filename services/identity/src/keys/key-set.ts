import type { KeySet, KeySource } from '@emporium/service-kit'
import type { DataSource } from 'typeorm'
import { Key } from './key.entity.ts'

/** How long read keys are believed, and how often a token with an unknown key may cause a look, in milliseconds. */
const believedFor = 60_000
const lookedAtMost = 1_000

/** The public keys from identity's own table. */
export function ownKeys(dataSource: DataSource): KeySource {
  let known: KeySet | null = null
  let readAt = 0
  return async (fresh) => {
    if (known && Date.now() - readAt < (fresh ? lookedAtMost : believedFor)) return known
    const keys = await dataSource.manager.find(Key, { order: { createdAt: 'DESC' } })
    readAt = Date.now()
    known = {
      keys: keys.map(({ kid, publicKey }) => ({ ...publicKey, kid, alg: 'ES256', use: 'sig' })),
    }
    return known
  }
}
