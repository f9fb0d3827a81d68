import fontkit from '@pdf-lib/fontkit'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import type { PDFDocument, PDFFont } from 'pdf-lib'
import { sliceFor, unprintableIn, type Slice, type Style } from './letter-faces.ts'

/** No face of the letter has these characters, whatever a slice promised. */
export class NoGlyph extends Error {
  readonly characters: string[]

  constructor(characters: string[]) {
    super('No face of the letter has these characters')
    this.name = 'NoGlyph'
    this.characters = characters
  }
}

/** Text set in one style, as runs of one font each. */
export type Run = { text: string; font: PDFFont }

/** The fonts of one document: only the characters that it uses are in them. */
export type LetterFonts = {
  runsOf(text: string, style: Style): Run[]
  widthOf(text: string, size: number, style: Style): number
}

const keyOf = ({ path }: Slice, { weight }: Style) => `${path} ${weight}`

/**
 * Cuts the fonts that these texts need down to their characters, at one weight, and embeds them. A character without a
 * glyph is an error, never an empty box (MK-1).
 *
 * @throws {NoGlyph}
 */
export async function embedFonts(
  document: PDFDocument,
  texts: readonly (readonly [string, Style])[],
): Promise<LetterFonts> {
  const unprintable = unprintableIn(texts.map(([text]) => text).join(''))
  if (unprintable.length > 0) throw new NoGlyph(unprintable)
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
    // A slice that has none of the characters leaves a font without a table of them, which nothing can read.
    const font = await document.embedFont(cut).catch(() => {
      throw new NoGlyph([...characters])
    })
    const has = new Set(font.getCharacterSet())
    const missing = [...characters].filter((one) => !has.has(one.codePointAt(0) ?? 0))
    if (missing.length > 0) throw new NoGlyph(missing)
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
