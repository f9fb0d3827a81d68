import type { CellStyle } from 'hucre/xlsx'

const hairline = { style: 'thin', color: { rgb: 'FFD5DAE1' } } as const
const box = { top: hairline, right: hairline, bottom: hairline, left: hairline }
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const wrapped = { vertical: 'top', wrapText: true } as const

/** The looks of the template's cells, in the colours of the marketplace: petrol, ink, brick (ON-8). */
export const look = {
  title: {
    font: { name: 'Calibri', size: 18, bold: true, color: { rgb: 'FF0F4C5C' } },
    alignment: { vertical: 'center' },
  },
  lead: { font: { size: 11, color: { rgb: 'FF49525E' } }, alignment: wrapped },
  head: {
    font: { bold: true, color: { rgb: 'FFFFFFFF' } },
    fill: solid('FF0F5E6E'),
    alignment: { vertical: 'center', wrapText: true },
    border: box,
  },
  section: {
    font: { bold: true, size: 12, color: { rgb: 'FF0F4C5C' } },
    fill: solid('FFE6F0F2'),
    alignment: { vertical: 'center' },
    border: box,
  },
  question: { font: { bold: true }, alignment: wrapped, border: box },
  option: { alignment: { ...wrapped, indent: 2 }, border: box },
  answer: {
    fill: solid('FFF0F7FF'),
    alignment: wrapped,
    border: box,
    numFmt: '@',
    protection: { locked: false },
  },
  wrong: {
    fill: solid('FFFDE7E4'),
    alignment: wrapped,
    border: box,
    numFmt: '@',
    protection: { locked: false },
  },
  given: { alignment: wrapped, border: box, fill: solid('FFF7F8FA') },
  help: { font: { color: { rgb: 'FF5B6470' } }, alignment: wrapped, border: box },
  remark: { font: { bold: true, color: { rgb: 'FFA32A1F' } }, alignment: wrapped, border: box },
} as const satisfies Record<string, CellStyle>
