import {
  sheetFieldsOf,
  type ProductType,
  type SheetField,
  type SheetFieldName,
} from '@emporium/domain'
import type { IsvConfirmationView } from '@emporium/api-client'
import type { Sheet } from './isv.api.ts'

/** What the form holds of each field: texts as typed, yes and no as words, several choices as a list. */
export type Answers = Record<SheetFieldName, string | string[]>
type Sent = NonNullable<IsvConfirmationView['sheet']>

function written(field: SheetField, value: unknown): string | string[] {
  if (field.kind === 'choices') return Array.isArray(value) ? (value as string[]) : []
  if (field.kind === 'yesNo') return typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''
  return typeof value === 'string' ? value : ''
}

/** The answers that a form begins with: those of the sheet that came back, or none. */
export function answersOf(type: ProductType, sheet: Sent | null | undefined): Answers {
  return Object.fromEntries(
    sheetFieldsOf(type).map((field) => [field.name, written(field, sheet?.[field.name])]),
  ) as Answers
}

function said(field: SheetField, answer: string | string[]): unknown {
  if (field.kind === 'choices') return answer
  if (field.kind === 'yesNo') return answer === 'yes'
  return (answer as string).trim()
}

/** Whether anything is said; spaces are nothing. */
export const isAnswered = (answer: string | string[]): boolean =>
  (typeof answer === 'string' ? answer.trim() : answer).length > 0

/** The sheet that the answers make; what was not answered is left out, so that the server says what is missing. */
export function sheetOf(type: ProductType, answers: Answers): Sheet {
  const filled = sheetFieldsOf(type).filter(({ name }) => isAnswered(answers[name]))
  return Object.fromEntries(
    filled.map((field) => [field.name, said(field, answers[field.name])]),
  ) as unknown as Sheet // the server checks what is missing
}
