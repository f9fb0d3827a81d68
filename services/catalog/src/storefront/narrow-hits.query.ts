import type { EntityManager } from 'typeorm'
import type { ReadHits } from './read-hits.query.ts'
import { traitCodes } from './trait-names.query.ts'

/** Those of all hits that have all the traits. */
export async function narrowHits(
  db: EntityManager,
  read: ReadHits,
  traits: readonly string[],
): Promise<ReadHits> {
  if (traits.length === 0) return read
  const codes = await traitCodes(db, traits)
  const hits = read.hits.filter((hit) =>
    codes.every((code) => code !== null && hit.traits.includes(code)),
  )
  const ids = new Set(hits.map(({ id }) => id))
  return { ...read, hits, leading: read.leading.filter(({ id }) => ids.has(id)) }
}
