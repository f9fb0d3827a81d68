import { faultAt, type FieldProblem } from '@emporium/domain'
import type { FieldCheck } from './field-checks.ts'

/** What is asked of one field of a form. */
export type FieldRule<Form> = {
  /** Where the field is, as a JSON pointer without `#`. */
  at: string
  check?: FieldCheck
  isRequired?: boolean | ((form: Form) => boolean)
}

const valueAt = (form: object, at: string): unknown =>
  at
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], form)

const isMissing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

function faultsOf(at: string, value: unknown, check: FieldCheck): FieldProblem[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => faultsOf(`${at}/${index}`, item, check))
  const code = typeof value === 'string' && value !== '' ? check(value) : null
  return code ? [faultAt(`#${at}`, code)] : []
}

/**
 * What is wrong with a form, field by field. A draft may have gaps but nothing malformed; a complete form has no gaps
 * (ON-4).
 */
export function checkFields<Form extends object>(
  form: Form,
  rules: readonly FieldRule<Form>[],
  { isComplete }: { isComplete: boolean },
): FieldProblem[] {
  return rules.flatMap(({ at, check, isRequired = false }) => {
    const value = valueAt(form, at)
    const mustBeThere = typeof isRequired === 'function' ? isRequired(form) : isRequired
    if (isMissing(value)) return isComplete && mustBeThere ? [faultAt(`#${at}`, 'required')] : []
    return check ? faultsOf(at, value, check) : []
  })
}
