import { faultOf } from '@emporium/domain'
import type { DataSource } from 'typeorm'
import { temporarilyUnavailable } from '../problems.ts'
import type { KeySet, KeySource } from './tokens.ts'

/** How long a fetched key set is believed, and how often an unknown key may ask for a new one, in milliseconds. */
const believedFor = 5 * 60_000
const refetchedAtMost = 5_000

async function fetchKeys(url: string): Promise<KeySet> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(3_000), redirect: 'error' })
  if (!answer.ok) throw new Error(`key set answered ${answer.status}`)
  return (await answer.json()) as KeySet
}

/**
 * Public keys from identity's key set, remembered in memory and in this service's own table, so that a service
 * answers while identity is away, even after a restart.
 */
export function remoteKeySource(
  url: string,
  dataSource: DataSource,
  now: () => number = Date.now,
): KeySource {
  let known: KeySet | null = null
  let fetchedAt = 0
  const remember = async (keys: KeySet) => {
    known = keys
    fetchedAt = now()
    await dataSource.query(
      `INSERT INTO signing_keys (id, key_set, fetched_at) VALUES (1, $1, now())
       ON CONFLICT (id) DO UPDATE SET key_set = excluded.key_set, fetched_at = excluded.fetched_at`,
      [JSON.stringify(keys)],
    )
    return keys
  }
  const recall = async () => {
    const rows = await dataSource.query<{ key_set: KeySet }[]>(
      'SELECT key_set FROM signing_keys WHERE id = 1',
    )
    return rows[0]?.key_set ?? null
  }
  return async (fresh) => {
    const age = now() - fetchedAt
    if (known && age < (fresh ? refetchedAtMost : believedFor)) return known
    try {
      return await remember(await fetchKeys(url))
    } catch {
      known ??= await recall()
      if (known) return known
      throw temporarilyUnavailable({
        because: faultOf('sign-in-unchecked'),
        retryAfterSeconds: 2,
      })
    }
  }
}
