import {
  faultOf,
  isvSheetVersion,
  type ProductType,
  productTypes,
  sheetChoiceName,
  sheetFaultText,
  type SheetField,
  sheetFieldsOf,
  type SheetLanguage,
  sheetLanguages,
  sheetYesNo,
} from '@emporium/domain'
import { examineSheet } from './examine-sheet.ts'
import { notOurTemplate, oldTemplate } from './isv-sheet.problems.ts'
import type { WrittenCell } from './sheet-reader.ts'
import { faultsOf, type AnswerFault } from './sheet.rules.ts'
import type { SheetFaultView, SheetView } from './sheet.schemas.ts'
import { keyOf } from './template-rows.ts'
import { sheetMark } from './write-sheet.ts'

/** An uploaded sheet: its answers, and cell by cell what is wrong with them (ON-8). */
export type ReadSheet = {
  type: ProductType
  language: SheetLanguage
  answers: SheetView
  /** What stands in each cell, by key, for the sheet that goes back with remarks. */
  written: ReadonlyMap<string, string>
  faults: (SheetFaultView & { key: string })[]
}

type Cells = ReadonlyMap<string, WrittenCell>
type Read = { value?: unknown; fault?: AnswerFault['fault']; key?: string }

function stampOf(mark: readonly unknown[]): { type: ProductType; language: SheetLanguage } {
  const [name, version, type, language] = mark
  if (name !== sheetMark) throw notOurTemplate({ because: faultOf('download-template') })
  if (version !== isvSheetVersion)
    throw oldTemplate({
      because: faultOf('download-again'),
      current: isvSheetVersion,
    })
  const known = productTypes.find((one) => one === type)
  if (!known) throw notOurTemplate({ because: faultOf('download-template') })
  return { type: known, language: sheetLanguages.find((one) => one === language) ?? 'en' }
}

const said = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Yes and no in every language of the template, and as spreadsheets write them by themselves. */
const yesses = [...sheetLanguages.map((one) => said(sheetYesNo[one].yes)), 'true', 'y']
const noes = [...sheetLanguages.map((one) => said(sheetYesNo[one].no)), 'false', 'n']

function readYesNo({ text }: WrittenCell): Read {
  if (text === null) return {}
  const word = said(text)
  if (yesses.includes(word)) return { value: true }
  return noes.includes(word) ? { value: false } : { fault: 'not_yes_or_no' }
}

function readChoice(field: SheetField, text: string): Read {
  const value = field.options?.find((option) =>
    [option, ...sheetLanguages.map((one) => sheetChoiceName(one, field.name, option))].some(
      (name) => said(name) === said(text),
    ),
  )
  return value === undefined ? { fault: 'not_in_list' } : { value }
}

function readChoices(field: SheetField, cells: Cells): Read {
  const chosen: string[] = []
  for (const option of field.options ?? []) {
    const key = keyOf(field, option)
    const cell = cells.get(key)
    const read = cell ? readYesNo(cell) : {}
    if (read.fault || cell?.kind === 'other') return { fault: 'not_yes_or_no', key }
    if (read.value === true) chosen.push(option)
  }
  return { value: chosen }
}

function readField(field: SheetField, cells: Cells): Read {
  if (field.kind === 'choices') return readChoices(field, cells)
  const cell = cells.get(keyOf(field))
  if (cell?.kind === 'other') return { fault: 'not_text' }
  const text = cell?.text?.replaceAll('\r\n', '\n').trim() ?? ''
  if (!cell || text === '') return {}
  if (field.kind === 'yesNo') return readYesNo(cell)
  return field.kind === 'choice' ? readChoice(field, text) : { value: text }
}

/** A fault in its cell; whose row was taken out of the sheet is told that, and not to fill it in. */
function placed(fault: AnswerFault, cell: WrittenCell | undefined) {
  if (cell) return { ...fault, cell: `C${cell.row}` }
  const gone: AnswerFault = { field: fault.field, fault: 'row_missing' }
  return { ...gone, cell: null }
}

/** Reads an uploaded workbook: refuses what is no sheet of ours, and reports on every cell of what is (ON-8). */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const { mark, cells } = await examineSheet(bytes)
  const { type, language } = stampOf(mark)
  const byKey: Cells = new Map(cells.map((cell) => [cell.key, cell]))
  const answers: Record<string, unknown> = {}
  const unreadable = new Map<string, { fault: AnswerFault; key: string }>()
  for (const field of sheetFieldsOf(type)) {
    const { value, fault, key = keyOf(field) } = readField(field, byKey)
    if (value !== undefined) answers[field.name] = value
    if (fault) unreadable.set(field.name, { fault: { field: field.name, fault }, key })
  }
  const sheet = answers as SheetView
  const unanswered = faultsOf(type, sheet).filter(({ field }) => !unreadable.has(field))
  const faults = sheetFieldsOf(type).flatMap((field) => {
    const read = unreadable.get(field.name)
    const fault = read?.fault ?? unanswered.find((one) => one.field === field.name)
    if (!fault) return []
    const key = read?.key ?? keyOf(field, field.kind === 'choices' ? field.options?.[0] : undefined)
    const found = placed(fault, byKey.get(key))
    return [{ key, ...found, detail: sheetFaultText(language, found.fault, found) }]
  })
  const written = new Map(cells.flatMap(({ key, text }) => (text === null ? [] : [[key, text]])))
  return { type, language, answers: sheet, written, faults }
}
