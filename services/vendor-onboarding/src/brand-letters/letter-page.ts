import { rgb, type Color, type PDFPage } from 'pdf-lib'
import type { Style } from './letter-faces.ts'
import type { LetterFonts } from './letter-fonts.ts'

/** The colours of the letter: those of the marketplace, dark enough for any printer. */
export const inks = {
  text: rgb(0.11, 0.13, 0.16),
  soft: rgb(0.35, 0.39, 0.44),
  petrol: rgb(0.06, 0.37, 0.43),
  rule: rgb(0.8, 0.83, 0.86),
} as const

/** How a piece of text is written; sizes and places in points from the lower left corner. */
export type Writing = Style & { x: number; y: number; size: number; color?: Color }

/** Writes one line; answers where it ends. */
export function write(page: PDFPage, fonts: LetterFonts, text: string, how: Writing): number {
  let { x } = how
  for (const { text: part, font } of fonts.runsOf(text, how)) {
    page.drawText(part, { x, y: how.y, size: how.size, font, color: how.color ?? inks.text })
    x += font.widthOfTextAtSize(part, how.size)
  }
  return x
}

/** Where a line may be broken: after blanks, and between Chinese characters; never before a mark that closes. */
const pieces = (text: string) =>
  text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：？！」』）】》〉”’…]*|\s+|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g,
  ) ?? []

/** A text in lines that are not wider than `width` points; a word that is wider is broken anywhere. */
export function linesOf(
  fonts: LetterFonts,
  text: string,
  style: Style & { size: number },
  width: number,
): string[] {
  const fits = (line: string) => fonts.widthOf(line.trimEnd(), style.size, style) <= width
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const piece of pieces(paragraph)) {
      if (fits(line + piece)) {
        line += piece
        continue
      }
      if (line.trim()) lines.push(line.trimEnd())
      line = ''
      for (const sign of piece.trimStart()) {
        if (!fits(line + sign)) {
          lines.push(line)
          line = ''
        }
        line += sign
      }
    }
    return [...lines, line.trimEnd()]
  })
}
