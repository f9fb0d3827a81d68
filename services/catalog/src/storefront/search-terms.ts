import { tidyLine } from '../texts/tidy.ts'

/** What somebody typed into the search box, in the forms that the search needs (ADR 31). */
export type SearchTerms = {
  /** As typed, in lower case: what a product may be called exactly. */
  text: string
  /** The words, Latin ones as typed and Chinese ones as pairs of characters; all of them are wanted. */
  words: readonly string[]
  /** What stood in quotes: words that must follow each other. */
  phrases: readonly (readonly string[])[]
}

/** Words that are looked at; more would only cost. */
const mostWords = 12

const han = /[㐀-鿿]/
const quoted = /["“”„＂「『]([^"“”„＂「」『』]+)["“”„＂」』]/gu

/** Chinese has no spaces: each character with the one after it. The database writes the shelf the same (`words_of`). */
function pairsOf(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** The words of a text, in order: nothing but letters and digits, so that nothing of it is taken for an operator. */
export function wordsOf(text: string): string[] {
  const runs = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return runs
    .flatMap((run) => run.match(/[㐀-鿿]+|[^㐀-鿿]+/g) ?? [])
    .flatMap((run) => (han.test(run) ? pairsOf(run) : [run]))
}

/** Whether a word is Chinese; its letters are not mistyped but chosen. */
export const isChinese = (word: string): boolean => han.test(word)

/** Reads the search box: null when nothing was typed. */
export function searchTerms(typed: string | undefined): SearchTerms | null {
  const text = tidyLine(typed ?? '')?.toLowerCase()
  if (!text) return null
  const words = [...new Set(wordsOf(text))].slice(0, mostWords)
  const phrases = [...text.matchAll(quoted)]
    .map(([, said]) => wordsOf(said ?? '').slice(0, mostWords))
    .filter(({ length }) => length > 1)
  return { text, words, phrases }
}

/** A word in the query language: one Chinese character stands for every pair that begins with it. */
export const operandOf = (word: string): string =>
  han.test(word) && [...word].length === 1 ? `${word}:*` : word
