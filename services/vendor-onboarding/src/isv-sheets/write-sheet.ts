import {
  isvSheetVersion,
  sheetChoiceName,
  sheetFields,
  sheetFieldWords,
  sheetYesNo,
  type ProductType,
  type SheetField,
  type SheetLanguage,
} from '@emporium/domain'
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx'
import { answerText, exampleText } from './answer-words.ts'
import type { SheetView } from './sheet.schemas.ts'
import { look } from './template-look.ts'
import { templateRows, type TemplateRow } from './template-rows.ts'
import { templateWords } from './template.words.ts'

/** What a workbook is made of: an empty template, or answers with what is to be mended beside them (ON-8). */
export type SheetPaper = {
  type: ProductType
  language: SheetLanguage
  answers?: SheetView
  /** What was written, by key, where it is not an answer that can be read. */
  written?: ReadonlyMap<string, string>
  /** Remarks by key. */
  remarks?: ReadonlyMap<string, string>
}

/** The mark by which the parser knows our sheet; it stands in a hidden sheet with version, type and language. */
export const sheetMark = 'emporium-isv-sheet'
/** The sheet of the mark. */
export const markSheet = 'emporium'
const listSheet = 'lists'
/** Rows above the first question: title, lead, legend, a gap, the heads. */
const headRows = 5

const put = (cells: Map<string, Partial<Cell>>, row: number, column: number) => {
  const at = `${row},${column}`
  return (value: string | null, style: CellStyle) => cells.set(at, { value, style })
}

function questionText(language: SheetLanguage, row: Exclude<TemplateRow, { section: string }>) {
  const { field, option } = row
  if (option !== undefined) return sheetChoiceName(language, field.name, option)
  const { label } = sheetFieldWords[language][field.name]
  return field.needed === false ? label : `${label} *`
}

function helpText(
  language: SheetLanguage,
  { field, option, isFirst }: { field: SheetField; option?: string; isFirst?: boolean },
): string {
  const words = templateWords[language]
  const { help, label } = sheetFieldWords[language][field.name]
  if (option !== undefined) return isFirst ? `${label} *: ${help}` : ''
  const gap = language === 'en' ? ' ' : ''
  const bound = field.limit ? `${gap}${words.limit.replace('{limit}', String(field.limit))}` : ''
  return `${help}${bound}`
}

function validationOf(
  language: SheetLanguage,
  { field, option }: { field: SheetField; option?: string },
  range: string,
): DataValidation {
  const words = templateWords[language]
  const { label, help } = sheetFieldWords[language][field.name]
  const shown = {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: label.slice(0, 32),
    inputMessage: help.slice(0, 250),
    errorTitle: label.slice(0, 32),
  }
  const { yes, no } = sheetYesNo[language]
  const list = { ...shown, type: 'list' as const, errorMessage: words.choose }
  if (option !== undefined || field.kind === 'yesNo') return { ...list, values: [yes, no] }
  if (field.kind === 'choice') {
    const column = listColumn(field)
    return {
      ...list,
      formula1: `${listSheet}!$${column}$1:$${column}$${field.options?.length ?? 1}`,
    }
  }
  return {
    ...shown,
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: String(field.limit),
    errorMessage: words.tooLong.replace('{limit}', String(field.limit)),
  }
}

const listed = (sheetFields as readonly SheetField[]).filter(({ kind }) => kind === 'choice')
const listColumn = ({ name }: SheetField) =>
  String.fromCharCode(65 + listed.findIndex((field) => field.name === name))

/** Characters that fit into one line of the help column, for the height of its rows. */
const helpWidth = 46
const heightOf = (help: string, answer: string | null, isLong: boolean) => {
  const wide = (text: string) => text.replaceAll(/[\u2e80-\uffff]/g, 'xx').length
  const lines = Math.max(
    Math.ceil(wide(help) / helpWidth),
    Math.min(12, Math.ceil(wide(answer ?? '') / 58)),
    isLong ? 3 : 1,
  )
  return 8 + lines * 15
}

function drawHead(cells: Map<string, Partial<Cell>>, paper: SheetPaper, lead: string): void {
  const words = templateWords[paper.language]
  put(cells, 0, 1)(words.title[paper.type], look.title)
  put(cells, 1, 1)(lead, look.lead)
  put(cells, 2, 1)(words.legend, look.lead)
  const heads = [words.question, words.answer, words.help, ...(paper.remarks ? [words.remark] : [])]
  heads.forEach((head, index) => put(cells, headRows - 1, index + 1)(head, look.head))
}

function drawSheet(paper: SheetPaper, isExample: boolean): WriteSheet {
  const { type, language, remarks } = paper
  const words = templateWords[language]
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = new Map([
    [0, { height: 30 }],
    [1, { height: 34 }],
    [headRows - 1, { height: 22 }],
  ])
  const dataValidations: DataValidation[] = []
  drawHead(cells, paper, isExample ? words.exampleLead : words.lead)
  templateRows(type).forEach((row, index) => {
    const at = headRows + index
    if ('section' in row) {
      put(cells, at, 1)(words.sections[row.section], look.section)
      for (const column of remarks ? [2, 3, 4] : [2, 3]) put(cells, at, column)(null, look.section)
      rowDefs.set(at, { height: 24 })
      return
    }
    const { key, field, option } = row
    const remark = remarks?.get(key) ?? null
    const answer = isExample
      ? exampleText(language, field, option)
      : (paper.written?.get(key) ?? answerText(language, field, paper.answers ?? {}, option))
    const help = helpText(language, row)
    if (!isExample) put(cells, at, 0)(key, look.help)
    put(
      cells,
      at,
      1,
    )(questionText(language, row), option === undefined ? look.question : look.option)
    put(cells, at, 2)(answer, isExample ? look.given : remark ? look.wrong : look.answer)
    put(cells, at, 3)(help, look.help)
    if (remarks) put(cells, at, 4)(remark, look.remark)
    if (!isExample) dataValidations.push(validationOf(language, row, `C${at + 1}`))
    rowDefs.set(at, { height: heightOf(help, answer, field.kind === 'paragraphs') })
  })
  return {
    name: isExample ? words.example : words.sheet,
    columns: [
      { width: 4, hidden: true },
      { width: 30 },
      { width: 58 },
      { width: 48 },
      ...(remarks ? [{ width: 44 }] : []),
    ],
    rows: Array.from({ length: headRows + templateRows(type).length }, () => []),
    cells,
    rowDefs,
    dataValidations,
    merges: [0, 1, 2].map((row) => ({ startRow: row, startCol: 1, endRow: row, endCol: 3 })),
    freezePane: { rows: headRows },
    // Without a password: it keeps questions from being overwritten by mistake, nothing more.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    view: { showGridLines: false, tabColor: { rgb: isExample ? 'FF9AA4B2' : 'FF0F5E6E' } },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function listsOf(language: SheetLanguage): WriteSheet {
  const longest = Math.max(...listed.map(({ options }) => options?.length ?? 0))
  const rows = Array.from({ length: longest }, (_row, index) =>
    listed.map(({ name, options }) => {
      const value = options?.[index]
      return value === undefined ? null : sheetChoiceName(language, name, value)
    }),
  )
  return { name: listSheet, rows, veryHidden: true }
}

/** Makes the workbook: the sheet to fill, an example, and what they need out of sight (ON-8). */
export async function writeSheet(paper: SheetPaper): Promise<Uint8Array> {
  // Large, and sheets are rare: loaded with the first one.
  const { writeXlsx } = await import('hucre/xlsx')
  const { type, language } = paper
  const title = templateWords[language].title[type]
  return writeXlsx({
    sheets: [
      drawSheet(paper, false),
      drawSheet({ type, language }, true),
      listsOf(language),
      {
        name: markSheet,
        rows: [[sheetMark, isvSheetVersion, type, language]],
        veryHidden: true,
      },
    ],
    properties: { title, creator: 'Emporium' },
    defaultFont: { name: 'Calibri', size: 11 },
  })
}
