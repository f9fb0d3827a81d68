import type { EntityManager } from 'typeorm'
import type { TraitGroups } from './hits.ts'
import type { ReadHits } from './read-hits.query.ts'
import type { TierHits } from './tier-hits.ts'
import { traitCodes } from './trait-names.query.ts'

/** Those of all hits that have a trait of each group. */
export async function narrowHits(
  db: EntityManager,
  hits: readonly TierHits[],
  traits: TraitGroups,
): Promise<readonly TierHits[]> {
  if (traits.length === 0) return hits
  const groups = await Promise.all(traits.map((group) => traitCodes(db, group)))
  const fits = (some: string) =>
    groups.every((codes) => codes.some((code) => code !== null && some.includes(code)))
  return hits.map((tier) => tier.narrowed(fits))
}

/** What was read, without what lacks a trait. */
export async function narrowRead(
  db: EntityManager,
  read: ReadHits,
  traits: TraitGroups,
): Promise<ReadHits> {
  if (traits.length === 0) return read
  const hits = await narrowHits(db, read.hits, traits)
  const ids = new Set(hits.flatMap((tier) => tier.standings.map(({ id }) => id)))
  return { ...read, hits, leading: read.leading.filter(({ id }) => ids.has(id)) }
}
