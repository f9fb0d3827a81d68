import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces of the letter: the marketplace's own for Latin, one for other alphabets, one for Chinese in 100 slices. */
const families = ['figtree', 'familjen-grotesk', 'noto-sans', 'noto-sans-sc'] as const
const others: readonly string[] = ['noto-sans', 'noto-sans-sc']
/** What a piece of text is set in. */
export type Style = { family?: 'figtree' | 'familjen-grotesk'; weight: 400 | 600 }

/** A file of a face, and the code points that it promises. */
export type Slice = { family: (typeof families)[number]; path: string; ranges: [number, number][] }

const { resolve } = createRequire(import.meta.url)

function rangesOf(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

function slicesOf(family: Slice['family']): Slice[] {
  const folder = dirname(resolve(`@fontsource-variable/${family}/package.json`))
  const unicode = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  return Object.entries(unicode).map(([name, ranges]) => ({
    family,
    path: join(folder, 'files', `${family}-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: rangesOf(ranges),
  }))
}

let known: Slice[] | null = null
const slices = () => (known ??= families.flatMap(slicesOf))

/** The slice that has a character: of the wanted family if it does, else of the one that has most. */
export function sliceFor(
  character: string,
  family: Style['family'] = 'figtree',
): Slice | undefined {
  const code = character.codePointAt(0) ?? 0
  const has = ({ ranges }: Slice) => ranges.some(([from, to]) => from <= code && code <= to)
  return slices().find(
    (slice) => (slice.family === family || others.includes(slice.family)) && has(slice),
  )
}

/**
 * The alphabets that a letter can be set in: written from left to right, one sign after the other. Arabic, Devanagari and
 * others join their signs or turn the line round, which the letter cannot; Korean is promised by a slice that has none.
 */
const settable =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u

/** The characters of a text that the letter cannot print; line breaks are layout, not characters. */
export function unprintableIn(text: string): string[] {
  const characters = new Set(text.normalize('NFC').replaceAll(/[\r\n\t]/g, ' '))
  return [...characters].filter((character) => !settable.test(character) || !sliceFor(character))
}
