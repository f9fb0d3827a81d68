import { tidyLine } from '../texts/tidy.ts'

/** What somebody typed into the search box, in the forms that the search needs. */
export type SearchTerms = {
  /** As typed, in lower case, for likeness and English stems. */
  text: string
  /** Every word as a prefix, all of them wanted; null when there is no word in it. */
  prefixes: string | null
}

/** Words that are looked at; more would only cost. */
const mostWords = 12

/** Reads the search box: null when nothing was typed. Only letters and digits reach the query language. */
export function searchTerms(typed: string | undefined): SearchTerms | null {
  const text = tidyLine(typed ?? '')?.toLowerCase()
  if (!text) return null
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)
  return { text, prefixes: words.length > 0 ? words.map((word) => `${word}:*`).join(' & ') : null }
}
