import type { EntityManager } from 'typeorm'
import type { TraitGroups } from './hits.ts'
import type { ReadHits } from './read-hits.query.ts'
import { traitCodes } from './trait-names.query.ts'

/** Those of all hits that have a trait of each group. */
export async function narrowHits(
  db: EntityManager,
  read: ReadHits,
  traits: TraitGroups,
): Promise<ReadHits> {
  if (traits.length === 0) return read
  const groups = await Promise.all(traits.map((group) => traitCodes(db, group)))
  const hits = read.hits.filter((hit) =>
    groups.every((codes) => codes.some((code) => code !== null && hit.traits.includes(code))),
  )
  const ids = new Set(hits.map(({ id }) => id))
  return { ...read, hits, leading: read.leading.filter(({ id }) => ids.has(id)) }
}
