import type { Highlights } from './search.schemas.ts'
import { isChinese } from './search-terms.ts'

/** What is marked in the texts of cards. */
export type Marked = {
  /** Words as typed, or as they were meant. */
  words: readonly string[]
  /** Their English stems, as far as words begin with them. */
  stems: readonly string[]
}

type Range = [start: number, end: number]

/** What English adds to a stem. */
const ending =
  /^(?:[a-z]?(?:e|s|es|ed|d|er|ers|ing|ings|y|ies|ied|ion|ions|ation|ations|al|ly|ment|ments))?$/
/** A word of letters and digits that are not Chinese. */
const latinWord = /(?:(?![㐀-鿿])[\p{L}\p{N}])+/gu

/**
 * @param words as typed, or as they were meant
 * @param stems of the words as the database makes them, with spaces between; it ends "copy" in i
 */
export const markedOf = (words: readonly string[], stems: string): Marked => ({
  words,
  stems: stems
    .split(' ')
    .filter(Boolean)
    .map((stem) => stem.replace(/i$/, '')),
})

const isHit = (token: string, { words, stems }: Marked): boolean =>
  words.includes(token) ||
  stems.some((stem) => token.startsWith(stem) && ending.test(token.slice(stem.length)))

function latinRanges(text: string, marked: Marked): Range[] {
  const ranges: Range[] = []
  for (const { 0: word, index } of text.matchAll(latinWord))
    if (isHit(word.toLowerCase(), marked)) ranges.push([index, index + word.length])
  return ranges
}

const chineseRanges = (text: string, { words }: Marked): Range[] =>
  words
    .filter(isChinese)
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Range => [
        index,
        index + word.length,
      ]),
    )

/** Ranges that touch or overlap, as one. */
function joined(ranges: Range[]): Range[] {
  const all: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}

/** Where the words stand in a text, as positions in it: the reader marks them, no markup travels. */
function rangesIn(text: string, marked: Marked): Range[] {
  if (marked.words.length === 0 && marked.stems.length === 0) return []
  return joined([...latinRanges(text, marked), ...chineseRanges(text, marked)])
}

/** Where the words stand in what a card shows. */
export function highlightsOf(
  row: { name: string; short_description: string },
  marked: Marked,
): Highlights {
  return {
    name: rangesIn(row.name, marked),
    shortDescription: rangesIn(row.short_description, marked),
  }
}
