import { operandOf, type SearchTerms } from './search-terms.ts'

/** Traits of a hit: of each group it must have one. */
export type TraitGroups = readonly (readonly string[])[]

/** What a hit must have: words and phrases in it, and traits. In the query language of the index. */
export type Wanted = {
  /** All the words; null when none is looked for. */
  words: string | null
  /** What was in quotes; null when nothing was. */
  phrase: string | null
  traits: TraitGroups
}

/** @param meant what a typed word may stand for instead, when no product has the words as typed */
export function wantedOf(
  terms: SearchTerms | null,
  traits: TraitGroups,
  meant: ReadonlyMap<string, readonly string[]> = new Map(),
): Wanted {
  if (!terms) return { words: null, phrase: null, traits }
  const either = (word: string) => (meant.get(word) ?? [word]).map(operandOf).join(' | ')
  const phrases = terms.phrases.map(
    (phrase) => `(${phrase.map((word) => `(${either(word)})`).join(' <-> ')})`,
  )
  return {
    words: terms.words.map((word) => `(${either(word)})`).join(' & '),
    phrase: phrases.length > 0 ? phrases.join(' & ') : null,
    traits,
  }
}

/** Traits in the query language; they come from lists of the platform, never from a keyboard. */
export const traitWords = (groups: TraitGroups): string =>
  groups.map((traits) => `(${traits.map((trait) => `'${trait}'`).join(' | ')})`).join(' & ')

/** SQL of what the words find: nothing when none of them can be looked for ("the", "!!!"), all when there are none. */
export const wordsSql = (words: string): string => `
  CASE WHEN ${words}::text IS NULL THEN ''::tsquery
    WHEN numnode(to_tsquery('english', ${words})) = 0 THEN '''nothing:'''::tsquery
    ELSE to_tsquery('english', ${words}) END`

/** SQL of the English stems of the words, told with each row, so that hits can be marked in its texts; found once. */
export const stemsSql = (
  words: string,
): string => `(SELECT array_to_string(tsvector_to_array(to_tsvector('english',
  regexp_replace(coalesce(${words}, ''), '[^[:alnum:]]+', ' ', 'g'))), ' '))`
