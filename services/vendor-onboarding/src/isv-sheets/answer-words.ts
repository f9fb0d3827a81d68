import {
  sheetChoiceName,
  sheetFieldWords,
  sheetYesNo,
  type SheetField,
  type SheetLanguage,
} from '@emporium/domain'
import type { SheetView } from './sheet.schemas.ts'

/** An answer as it stands in its cell. */
export function answerText(
  language: SheetLanguage,
  field: SheetField,
  answers: SheetView,
  option?: string,
): string | null {
  const value = answers[field.name]
  const { yes, no } = sheetYesNo[language]
  if (value === undefined) return null
  if (Array.isArray(value)) return value.some((one) => one === option) ? yes : no
  if (typeof value === 'boolean') return value ? yes : no
  return field.kind === 'choice'
    ? sheetChoiceName(language, field.name, String(value))
    : String(value)
}

/** The answer of the example sheet. */
export function exampleText(language: SheetLanguage, field: SheetField, option?: string): string {
  const { example } = sheetFieldWords[language][field.name]
  const { yes, no } = sheetYesNo[language]
  if (typeof example !== 'string') return option && example.includes(option) ? yes : no
  if (field.kind === 'yesNo') return example === 'yes' ? yes : no
  return field.kind === 'choice' ? sheetChoiceName(language, field.name, example) : example
}
