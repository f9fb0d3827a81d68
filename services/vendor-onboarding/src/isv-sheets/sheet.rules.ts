import {
  faultAt,
  faultOfAnswer,
  type FaultCode,
  type FieldProblem,
  hiddenInName,
  isSheetFieldNeeded,
  type ProductType,
  type SheetFault,
  type SheetField,
  type SheetFieldKind,
  type SheetFieldName,
  sheetFieldsOf,
} from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import { emailOrHttps, https, line, paragraphs, type FieldCheck } from '../fields/field-checks.ts'
import type { SheetView } from './sheet.schemas.ts'

/** One thing that is wrong with an answer (ON-8). */
export type AnswerFault = {
  field: SheetFieldName
  fault: SheetFault
  limit?: number
  length?: number
}

type TextKind = Exclude<SheetFieldKind, 'choice' | 'choices' | 'yesNo'>

const checks: Readonly<Record<TextKind, FieldCheck>> = {
  line,
  paragraphs,
  // Not seen, such a character would be looked for in vain.
  https: (text) => hiddenInName(text) ?? https(text),
  contact: (text) => hiddenInName(text) ?? emailOrHttps(text),
}
/** What is wrong with a text, as the report on a sheet says it. */
const faultOfCode: Readonly<Partial<Record<FaultCode, SheetFault>>> = {
  'not-a-line': 'not_one_line',
  'control-characters': 'control_characters',
  'invisible-characters': 'hidden_characters',
  'turning-characters': 'hidden_characters',
  'not-https': 'not_https',
  'not-contact': 'not_contact',
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

function faultOfText({ name, kind, limit }: SheetField, text: string): AnswerFault | null {
  if (limit && text.length > limit)
    return { field: name, fault: 'too_long', limit, length: text.length }
  const code = checks[kind as TextKind](text)
  return code ? { field: name, fault: faultOfCode[code] ?? 'not_text' } : null
}

function faultOf(field: SheetField, value: unknown): AnswerFault | null {
  const { name, kind, options = [] } = field
  if (kind === 'yesNo')
    return typeof value === 'boolean' ? null : { field: name, fault: 'not_yes_or_no' }
  if (kind === 'choices') {
    const chosen = value as readonly string[]
    return chosen.every((one) => options.includes(one))
      ? null
      : { field: name, fault: 'not_in_list' }
  }
  if (kind === 'choice' && !options.includes(String(value)))
    return { field: name, fault: 'not_in_list' }
  // ON-3: beta software is refused here already, before anybody has read the rest.
  if (name === 'releaseStatus' && value !== 'released')
    return { field: name, fault: 'not_released' }
  return kind === 'choice' ? null : faultOfText(field, String(value))
}

/** What is wrong with the answers of a sheet, in the order of its fields (ON-8). */
export function faultsOf(productType: ProductType, sheet: SheetView): AnswerFault[] {
  return sheetFieldsOf(productType).flatMap((field): AnswerFault[] => {
    const value = sheet[field.name]
    if (!isEmpty(value)) return [faultOf(field, value)].filter((fault) => fault !== null)
    return isSheetFieldNeeded(field, sheet) ? [{ field: field.name, fault: 'missing' }] : []
  })
}

function foreignFields(productType: ProductType, sheet: SheetView): FieldProblem[] {
  const known = new Set<string>(sheetFieldsOf(productType).map(({ name }) => name))
  return Object.keys(sheet)
    .filter((name) => !known.has(name))
    .map((name) => faultAt(`#/sheet/${name}`, 'unknown-field'))
}

/** 400 when the sheet lacks what its product type needs, or says what the type has not (ON-8). */
export function requireCompleteSheet(productType: ProductType, sheet: SheetView): void {
  const errors = [
    ...faultsOf(productType, sheet).map((fault) => faultOfAnswer(fault)),
    ...foreignFields(productType, sheet),
  ]
  if (errors.length > 0) throw invalidRequest({ errors })
}
