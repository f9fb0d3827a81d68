import { sheetFieldsOf, type ProductType, type SheetField } from '@emporium/domain'

/** A row of the template: the heading of a section, or a question with the key by which its answer is found. */
export type TemplateRow =
  | { section: SheetField['section'] }
  | { key: string; field: SheetField; option?: string; isFirst?: boolean }

/** The keys in the hidden first column: a choice of several has one row for each, "regions/cn-hangzhou". */
export const keyOf = (field: SheetField, option?: string): string =>
  option === undefined ? field.name : `${field.name}/${option}`

function questionsOf(field: SheetField): TemplateRow[] {
  if (field.kind !== 'choices') return [{ key: keyOf(field), field }]
  return (field.options ?? []).map((option, index) => ({
    key: keyOf(field, option),
    field,
    option,
    isFirst: index === 0,
  }))
}

/** The rows of a template, section by section, in the order of the fields (ON-8). */
export function templateRows(type: ProductType): TemplateRow[] {
  const fields = sheetFieldsOf(type)
  return fields.flatMap((field, index): TemplateRow[] => [
    ...(field.section === fields[index - 1]?.section ? [] : [{ section: field.section }]),
    ...questionsOf(field),
  ])
}
