import { nextTick, onMounted, watch, type Ref } from 'vue'

const faults = '[data-fault], [aria-invalid="true"]'
const writable = '[aria-invalid="true"], input, textarea, select, button, [contenteditable="true"]'

/** A form that was sent, and where its sender was then; until there is a fault, or they went on to something else. */
const sent = new WeakMap<HTMLFormElement, Element | null>()
const attended = new WeakSet<HTMLFormElement>()

/** Goes to the first fault in a part of a page, with its label in view, if there is one. */
export function goToFault(part: HTMLElement): void {
  const fault = part.querySelector<HTMLElement>(faults)
  if (!fault) return
  // A set of choices, or a text to be read, takes the focus itself; it is read with its name.
  const isWhole = fault.matches('[tabindex]') || !fault.matches('[data-fault]')
  const field = isWhole ? fault : fault.querySelector<HTMLElement>(writable)
  // In the middle: at the edge the header or the dock would cover it.
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** Takes the sender to the first fault, if there is one and they are still where they were. */
function lead(form: HTMLFormElement): void {
  const place = sent.get(form)
  if (place === undefined || !form.querySelector(faults)) return
  sent.delete(form)
  const { activeElement, body } = document
  if (activeElement === place || activeElement === body || activeElement === null) goToFault(form)
}

function attend(form: HTMLFormElement): void {
  if (attended.has(form)) return
  attended.add(form)
  form.addEventListener('submit', () => {
    sent.set(form, document.activeElement)
    // What the form itself finds shows at once, or stood there already; what the server finds shows later.
    void nextTick(() => lead(form))
  })
  form.addEventListener('input', () => sent.delete(form))
}

/**
 * Whoever sends a form that is refused is taken to its first fault. Each field sees to it for the form that it is in,
 * so that no form has to think of it.
 */
export function useWayToFault(
  root: Readonly<Ref<HTMLElement | null>>,
  isFault: () => boolean,
): void {
  const formAround = () => root.value?.closest('form') ?? null
  onMounted(() => {
    const form = formAround()
    if (form) attend(form)
  })
  watch(
    isFault,
    (is) => {
      const form = is ? formAround() : null
      if (form) lead(form)
    },
    { flush: 'post' },
  )
}
