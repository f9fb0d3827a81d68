import type { Highlights } from './search.schemas.ts'
import { isChinese } from './search-terms.ts'

/** What is marked in the texts of a card. */
export type Marked = {
  /** Words as typed, or as they were meant. */
  words: readonly string[]
  /** Their English stems. */
  stems: readonly string[]
}

type Range = [start: number, end: number]

/** What English adds to a stem. */
const ending =
  /^(?:[a-z]?(?:e|s|es|ed|d|er|ers|ing|ings|y|ies|ied|ion|ions|ation|ations|al|ly|ment|ments))?$/

function isHit(token: string, { words, stems }: Marked): boolean {
  return (
    words.includes(token) ||
    stems.some((stem) => {
      const start = stem.replace(/i$/, '')
      return token.startsWith(start) && ending.test(token.slice(start.length))
    })
  )
}

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
export function rangesIn(text: string, marked: Marked): Range[] {
  if (marked.words.length === 0 && marked.stems.length === 0) return []
  const latin = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .flatMap(({ 0: run, index }) =>
      [...run.matchAll(/[^㐀-鿿]+/g)].map((part) => ({
        token: part[0].toLowerCase(),
        at: index + part.index,
      })),
    )
    .filter(({ token }) => isHit(token, marked))
    .map(({ token, at }): Range => [at, at + token.length])
  const chinese = marked.words
    .filter(isChinese)
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Range => [
        index,
        index + word.length,
      ]),
    )
  return joined([...latin, ...chinese])
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
