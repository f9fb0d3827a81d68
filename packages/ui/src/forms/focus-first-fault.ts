import { nextTick } from 'vue'

/** Takes whoever sent a form with faults to the first of them, with its label in view; does nothing where none is shown. */
export async function focusFirstFault(form: Element | null): Promise<void> {
  await nextTick()
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  // In the middle: at the edge the header or the dock would cover it.
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
