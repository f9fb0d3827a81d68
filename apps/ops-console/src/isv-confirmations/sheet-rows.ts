import type { IsvConfirmationView } from '@emporium/api-client'
import {
  sheetChoiceName,
  sheetFieldsOf,
  sheetFieldWords,
  sheetYesNo,
  type SheetField,
  type SheetFieldName,
  type SheetLanguage,
} from '@emporium/domain'

type Answers = NonNullable<IsvConfirmationView['sheet']>

/** A question with what the vendor said to it at different times (ON-8). */
export type SheetRow = {
  field: SheetFieldName
  label: string
  application: string
  previous: string
  now: string
  /** Said otherwise in the last round. */
  isChanged: boolean
  /** The application said otherwise. */
  isOther: boolean
}

function wordsOf(language: SheetLanguage, { name }: SheetField, answers?: Answers | null): string {
  const value = answers?.[name]
  if (value === undefined) return ''
  if (typeof value === 'boolean') return sheetYesNo[language][value ? 'yes' : 'no']
  if (Array.isArray(value))
    return value.map((one) => sheetChoiceName(language, name, one)).join('\n')
  return sheetChoiceName(language, name, value)
}

/** The questions of a sheet beside the application and the round before; the newest round is what is judged. */
export function sheetRows(language: SheetLanguage, found: IsvConfirmationView): SheetRow[] {
  const [, before] = found.rounds
  return sheetFieldsOf(found.productType).map((field) => {
    const application = wordsOf(language, field, found.application)
    const previous = wordsOf(language, field, before?.sheet)
    const now = wordsOf(language, field, found.sheet)
    return {
      field: field.name,
      label: sheetFieldWords[language][field.name].label,
      application,
      previous,
      now,
      isChanged: before !== undefined && previous !== now,
      isOther: application !== '' && application !== now,
    }
  })
}
