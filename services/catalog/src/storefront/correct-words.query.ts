import type { EntityManager } from 'typeorm'
import { isChinese } from './search-terms.ts'

/** Words that a typed beginning is completed to, and those that a slip is taken for; more would find anything. */
const mostBegun = 12
const mostSlips = 3

/** A slip is looked for in words of this length; in shorter ones any other word is one slip away. */
const slipLength = { min: 4, max: 24 }

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** Every word that is one slip of the finger away: two letters swapped, one too many, one missing, one wrong. */
export function slipsOf(word: string): string[] {
  if (word.length < slipLength.min || word.length > slipLength.max) return []
  const slips = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    if (after) slips.add(before + after.slice(1))
    for (const letter of letters) {
      slips.add(before + letter + after)
      if (after) slips.add(before + letter + after.slice(1))
    }
  }
  slips.delete(word)
  return [...slips]
}

/**
 * Every word of the shelf that a typed one may stand for: words that it begins; else words one slip away; else words that
 * begin with something one slip away. Each step reads an index a bounded number of times, however many words there are.
 */
const meaningsSql = `
  WITH begun AS MATERIALIZED (
    SELECT w.word, 0 AS step FROM shelf_words w
    WHERE w.word >= $1 COLLATE "C" AND w.word < ($1 || U&'\\+10FFFF') COLLATE "C" ORDER BY length(w.word), w.word LIMIT $3),
  slipped AS MATERIALIZED (
    SELECT w.word, 1 AS step FROM shelf_words w
    WHERE NOT EXISTS (SELECT FROM begun) AND w.word = ANY ($2::text[]) ORDER BY w.word LIMIT $4),
  slipped_begun AS MATERIALIZED (
    SELECT DISTINCT w.word, 2 AS step FROM unnest($2::text[]) AS slip,
      LATERAL (SELECT w.word FROM shelf_words w
        WHERE w.word >= slip COLLATE "C" AND w.word < (slip || U&'\\+10FFFF') COLLATE "C" ORDER BY w.word LIMIT 1) w
    WHERE NOT EXISTS (SELECT FROM begun) AND NOT EXISTS (SELECT FROM slipped) AND length(slip) > 3 LIMIT $4)
  SELECT word, step FROM (TABLE begun UNION ALL TABLE slipped UNION ALL TABLE slipped_begun) found
  ORDER BY step, length(word), word LIMIT $3`

/** What the typed words stand for when none of the shelf has them as typed. */
export type Meanings = {
  /** For words that mean more than themselves. */
  meant: ReadonlyMap<string, readonly string[]>
  /** Those of them that were no beginning but a slip. */
  slips: readonly { typed: string; taken: string[] }[]
}

/** What the typed words may stand for; null when none means more than itself. */
export async function meaningsOf(
  db: EntityManager,
  words: readonly string[],
): Promise<Meanings | null> {
  const meant = new Map<string, readonly string[]>()
  const slips: { typed: string; taken: string[] }[] = []
  for (const typed of words.filter((each) => !isChinese(each))) {
    const rows = await db.query<{ word: string; step: number }[]>(meaningsSql, [
      typed,
      slipsOf(typed),
      mostBegun,
      mostSlips,
    ])
    const taken = rows.map(({ word }) => word)
    if (rows.some(({ step }) => step > 0)) slips.push({ typed, taken })
    if (taken.some((word) => word !== typed)) meant.set(typed, taken)
  }
  return meant.size > 0 ? { meant, slips } : null
}
