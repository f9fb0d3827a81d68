import type { DataSource, EntityManager } from 'typeorm'

/** Which trait a character of a hit stands for: by its place behind the first of them. */
export type TraitNames = readonly (string | undefined)[]

/** The character of code 0, which no trait has: it stands between the traits of two hits. */
export const betweenHits = 255

/** Codes are only ever added, so what a process knows stays true. */
const known = new WeakMap<DataSource, TraitNames>()

async function readNames(db: EntityManager): Promise<TraitNames> {
  const rows = await db.query<{ code: number; trait: string }[]>(
    'SELECT code, trait FROM shelf_trait_codes',
  )
  const read: (string | undefined)[] = []
  for (const { code, trait } of rows) read[code] = trait
  known.set(db.connection, read)
  return read
}

/** The names of the traits up to a code, read again only when one turns up that is new. */
export async function traitNames(db: EntityManager, highest: number): Promise<TraitNames> {
  const names = known.get(db.connection) ?? []
  return highest < names.length ? names : readNames(db)
}

/** The characters that stand for some traits in a hit; null for one that no product of the shelf ever had. */
export async function traitCodes(
  db: EntityManager,
  traits: readonly string[],
): Promise<(string | null)[]> {
  const names = known.get(db.connection) ?? []
  const newest = traits.every((trait) => names.includes(trait)) ? names : await readNames(db)
  return traits.map((trait) => {
    const code = newest.indexOf(trait)
    return code < 0 ? null : String.fromCharCode(betweenHits + code)
  })
}
