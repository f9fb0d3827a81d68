import { PDFDocument, type PDFPage } from 'pdf-lib'
import { encode } from 'uqr'
import type { Style } from './letter-faces.ts'
import { embedFonts, type LetterFonts } from './letter-fonts.ts'
import { inks, linesOf, write } from './letter-page.ts'
import type { LetterTexts } from './letter.words.ts'

/** A4 in points, and its margins. */
const sheet = { width: 595.28, height: 841.89, left: 68, right: 68, top: 64 }
const inner = sheet.width - sheet.left - sheet.right
const plain: Style = { weight: 400 }
const strong: Style = { weight: 600 }
const display: Style = { family: 'familjen-grotesk', weight: 600 }

/** The foot of each page: where it begins, how large the code is, and where what is above it ends. */
const foot = { bottom: 62, side: 92, floor: 62 + 92 + 46 }

/** Where the next line is written; `turn` begins another page when this one is full. */
type Pen = { page: PDFPage; fonts: LetterFonts; y: number; turn: () => void }

/** Makes room for the next line: a letter of many words goes on on another page, never over its foot. */
function makeRoom(pen: Pen): void {
  if (pen.y < foot.floor) pen.turn()
}

function paragraph(pen: Pen, text: string, how: Style & { size: number; gap?: number }): void {
  for (const line of linesOf(pen.fonts, text, how, inner)) {
    makeRoom(pen)
    write(pen.page, pen.fonts, line, { ...how, x: sheet.left, y: pen.y })
    pen.y -= how.size * 1.5
  }
  pen.y -= how.gap ?? 8
}

const rule = ({ page }: Pen, y: number) =>
  page.drawLine({
    start: { x: sheet.left, y },
    end: { x: sheet.width - sheet.right, y },
    thickness: 0.6,
    color: inks.rule,
  })

function fact(pen: Pen, label: string, value: string): void {
  const labelWidth = 140
  const size = 10.5
  makeRoom(pen)
  write(pen.page, pen.fonts, label, {
    ...plain,
    size: 9.5,
    x: sheet.left,
    y: pen.y,
    color: inks.soft,
  })
  const lines = linesOf(pen.fonts, value, { ...strong, size }, inner - labelWidth)
  for (const line of lines) {
    makeRoom(pen)
    write(pen.page, pen.fonts, line, { ...strong, size, x: sheet.left + labelWidth, y: pen.y })
    pen.y -= size * 1.45
  }
  rule(pen, pen.y + 4)
  pen.y -= 12
}

function letterHead(pen: Pen, words: LetterTexts): void {
  const { page, fonts } = pen
  const end = write(page, fonts, words.brand, { ...display, size: 24, x: sheet.left, y: pen.y })
  write(page, fonts, '.', { ...display, size: 24, x: end, y: pen.y, color: inks.petrol })
  const right = (text: string, y: number, style: Style, size: number) =>
    write(page, fonts, text, {
      ...style,
      size,
      y,
      x: sheet.width - sheet.right - fonts.widthOf(text, size, style),
      color: style === strong ? inks.text : inks.soft,
    })
  right(words.number, pen.y + 8, strong, 10.5)
  right(words.issued, pen.y - 6, plain, 9.5)
  page.drawRectangle({
    x: sheet.left,
    y: pen.y - 20,
    width: inner,
    height: 2.4,
    color: inks.petrol,
  })
  pen.y -= 68
}

/** The code that leads to the public check of the letter, as squares: sharp at any size. */
function drawCode(page: PDFPage, text: string, at: { x: number; y: number; side: number }): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const unit = at.side / size
  data.forEach((row, line) =>
    row.forEach((isDark, column) => {
      if (!isDark) return
      page.drawRectangle({
        x: at.x + column * unit,
        y: at.y + at.side - (line + 1) * unit,
        width: unit + 0.25,
        height: unit + 0.25,
        color: inks.text,
      })
    }),
  )
}

function letterFoot(pen: Pen, words: LetterTexts): void {
  const { page, fonts } = pen
  const { side, bottom } = foot
  const x = sheet.width - sheet.right - side
  drawCode(page, words.url, { x, y: bottom, side })
  rule(pen, bottom + side + 18)
  const lines = [
    [words.signed, strong, 10.5],
    [words.department, plain, 9.5],
    ['', plain, 9.5],
    ...linesOf(fonts, words.verify, { ...plain, size: 9.5 }, inner - side - 24).map(
      (line) => [line, plain, 9.5] as const,
    ),
    ...linesOf(fonts, words.url, { ...strong, size: 9 }, inner - side - 24).map(
      (line) => [line, strong, 9] as const,
    ),
  ] as const
  let y = bottom + side - 8
  for (const [text, style, size] of lines) {
    write(page, fonts, text, { ...style, size, x: sheet.left, y })
    y -= size * 1.5
  }
}

/** Draws a brand authorisation letter, A4; each page has the number and the way to verify it (MK-1). */
export async function drawLetter(words: LetterTexts): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle(`${words.title} ${words.letterNumber}`)
  document.setAuthor(words.brand)
  document.setProducer(words.brand)
  document.setCreator(words.brand)
  document.setCreationDate(words.now)
  document.setModificationDate(words.now)
  document.setLanguage('en')
  const styles = { plain, strong, display }
  const fonts = await embedFonts(
    document,
    words.all.map(([text, style]) => [text, styles[style]] as const),
  )
  const pen: Pen = { page: document.addPage([sheet.width, sheet.height]), fonts, y: 0, turn }
  function begin() {
    pen.y = sheet.height - sheet.top - 14
    letterHead(pen, words)
    letterFoot(pen, words)
  }
  function turn() {
    pen.page = document.addPage([sheet.width, sheet.height])
    begin()
  }
  begin()
  paragraph(pen, words.title, { ...display, size: 22, gap: -4 })
  paragraph(pen, words.titleZh, { ...plain, size: 12, gap: 14 })
  paragraph(pen, words.greeting, { ...plain, size: 10.5 })
  paragraph(pen, words.grant, { ...plain, size: 10.5, gap: 12 })
  for (const [label, value] of words.facts) fact(pen, label, value)
  pen.y -= 4
  for (const condition of words.conditions)
    paragraph(pen, condition, { ...plain, size: 9.5, gap: 3 })
  return document.save()
}
