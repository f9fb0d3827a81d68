import { faultOf } from '@emporium/domain'
import { readFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { letterUnprintable } from './brand-letter.problems.ts'
import type { PDFDocument, PDFFont } from 'pdf-lib'

/** The faces of the letter: the marketplace's own for Latin, one for other alphabets, one for Chinese in 100 slices. */
const families = ['figtree', 'familjen-grotesk', 'noto-sans', 'noto-sans-sc'] as const
const others: readonly string[] = ['noto-sans', 'noto-sans-sc']
/** What a piece of text is set in. */
export type Style = { family?: 'figtree' | 'familjen-grotesk'; weight: 400 | 600 }

type Slice = { family: (typeof families)[number]; path: string; ranges: [number, number][] }

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
function sliceFor(character: string, family: Style['family'] = 'figtree'): Slice | undefined {
  const code = character.codePointAt(0) ?? 0
  const has = ({ ranges }: Slice) => ranges.some(([from, to]) => from <= code && code <= to)
  return slices().find(
    (slice) => (slice.family === family || others.includes(slice.family)) && has(slice),
  )
}

/** The characters of a text that no face of the letter has; line breaks are layout, not characters. */
export function unprintableIn(text: string): string[] {
  const characters = new Set(text.normalize('NFC').replaceAll(/[\r\n\t]/g, ' '))
  return [...characters].filter((character) => !sliceFor(character))
}

/** Text set in one style, as runs of one font each. */
export type Run = { text: string; font: PDFFont }

/** The fonts of one document: only the characters that it uses are in them. */
export type LetterFonts = {
  runsOf(text: string, style: Style): Run[]
  widthOf(text: string, size: number, style: Style): number
}

const keyOf = ({ path }: Slice, { weight }: Style) => `${path} ${weight}`

/** Large, and wanted with a letter only: most processes of the service never load them. */
const fontTools = () => Promise.all([import('@pdf-lib/fontkit'), import('subset-font')])

/**
 * Cuts the fonts that these texts need down to their characters, at one weight, and embeds them. A character that a
 * slice promises but does not have is an error, never an empty box (MK-1).
 */
export async function embedFonts(
  document: PDFDocument,
  texts: readonly (readonly [string, Style])[],
): Promise<LetterFonts> {
  const [{ default: fontkit }, { default: subsetFont }] = await fontTools()
  document.registerFontkit(fontkit)
  const wanted = new Map<string, { slice: Slice; style: Style; characters: Set<string> }>()
  for (const [text, style] of texts)
    for (const character of text.normalize('NFC')) {
      const slice = sliceFor(character, style.family)
      if (!slice) continue
      const key = keyOf(slice, style)
      const entry = wanted.get(key) ?? { slice, style, characters: new Set() }
      wanted.set(key, entry)
      entry.characters.add(character)
    }
  const fonts = new Map<string, PDFFont>()
  for (const [key, { slice, style, characters }] of wanted) {
    const cut = await subsetFont(await readFile(slice.path), [...characters].join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: style.weight },
    })
    const font = await document.embedFont(cut)
    const has = new Set(font.getCharacterSet())
    const missing = [...characters].filter((one) => !has.has(one.codePointAt(0) ?? 0))
    if (missing.length > 0)
      throw letterUnprintable({
        characters: missing,
        because: faultOf('not-printable', { characters: missing.join(' ') }),
      })
    fonts.set(key, font)
  }
  const runsOf = (text: string, style: Style): Run[] => {
    const runs: Run[] = []
    for (const character of text.normalize('NFC')) {
      const slice = sliceFor(character, style.family)
      const font = slice && fonts.get(keyOf(slice, style))
      if (!font) continue
      const last = runs.at(-1)
      if (last?.font === font) last.text += character
      else runs.push({ text: character, font })
    }
    return runs
  }
  return {
    runsOf,
    widthOf: (text, size, style) =>
      runsOf(text, style).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0),
  }
}
