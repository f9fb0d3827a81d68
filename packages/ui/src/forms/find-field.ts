import { fieldPath } from './field-id.ts'

/** A field on the page: where it is, what it is called, and the sentence that stands beside it. */
export type FieldOnPage = { id: string; label: string | undefined; said: string }

/** The element of an id, in the form or dialog around a part of the page rather than elsewhere on it. */
function near(part: HTMLElement | null, id: string): HTMLElement | null {
  const around = part?.closest<HTMLElement>('form, [role="dialog"]')
  return around?.querySelector<HTMLElement>(`[id="${id}"]`) ?? document.getElementById(id)
}

/** What the label says, without its marks. */
const nameIn = (label: HTMLElement | null) => label?.firstChild?.textContent?.trim() || undefined

/** The field at which a pointer aims, or the nearest list around it that says something is wrong. */
export function findField(
  part: HTMLElement | null,
  pointer: string,
  fieldId: (path: string) => string,
): FieldOnPage | undefined {
  const steps = fieldPath(pointer).split('/')
  for (; steps.length > 0; steps.pop()) {
    const id = fieldId(steps.join('/'))
    const error = near(part, `${id}-error`)
    if (error)
      return { id, label: nameIn(near(part, `${id}-label`)), said: error.textContent?.trim() ?? '' }
  }
  return undefined
}

/** Goes to a field, with its label in view. Whether there is one. */
export function goToField(part: HTMLElement | null, id: string): boolean {
  const found = near(part, id)
  const field = found?.matches('label') ? found.querySelector<HTMLElement>('input') : found
  if (!field) return false
  // In the middle: at the edge the header or the dock would cover it.
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
  return true
}
