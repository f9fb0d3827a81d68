import { limits } from '@emporium/domain'

/** The media type of .xlsx. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A name that is safe on any disk and in any header line: the sender's words, our ending. */
export function safeSheetName(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, limits.fileName - '.xlsx'.length)
  return `${base || 'sheet'}.xlsx`
}
