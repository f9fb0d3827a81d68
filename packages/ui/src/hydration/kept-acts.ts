/** What a reader did to a control before it was alive; of each control the last. */
type KeptAct = { event: Event; value: string | undefined; isChecked: boolean | undefined }

declare global {
  /** Ends the keeping and tells what was kept, in the order it was done; absent where no server draws. */
  var takeKeptActs: (() => Map<Element, KeptAct>) | undefined
}

/**
 * Keeps what is pressed, typed and sent on a page that a server has drawn, from the first paint until it is alive: nobody
 * is there yet to hear of it (ADR 34). Links, and forms that say where they lead, work by themselves and are left alone;
 * but not a link that bears `data-kept`, for what was chosen beside it changes where it leads.
 *
 * It stands in the head of the page as text, before any other code has come, and can therefore use nothing outside itself.
 */
export function keepActs(): void {
  const kept = new Map<Element, KeptAct>()
  const kinds = ['click', 'input', 'change', 'submit']
  function keep(event: Event): void {
    const target = event.target as HTMLInputElement
    let control: Element | null = target
    if (event.type === 'click') {
      const pressed = target.closest<HTMLButtonElement | HTMLAnchorElement>('button, a[data-kept]')
      if (!pressed) return
      if (pressed.type === 'submit' && 'form' in pressed && pressed.form) return
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
      // Another tab is opened by the browser, whether the page is alive or not.
      if (ctrlKey || metaKey || shiftKey) return
      control = pressed
    }
    if (event.type === 'submit' && target.hasAttribute('action')) return
    if (event.type === 'click' || event.type === 'submit') {
      // A part that is alive already must not hear it twice. Who presses again because nothing happened means it once.
      event.stopImmediatePropagation()
      event.preventDefault()
    }
    kept.delete(control)
    kept.set(control, { event, value: target.value, isChecked: target.checked })
  }
  for (const kind of kinds) addEventListener(kind, keep, true)
  globalThis.takeKeptActs = () => {
    for (const kind of kinds) removeEventListener(kind, keep, true)
    globalThis.takeKeptActs = undefined
    return kept
  }
}

/** Does what was kept again, now that the page hears it: presses are pressed, what was typed is written. */
export function giveKeptActs(): void {
  for (const [control, { event, value, isChecked }] of globalThis.takeKeptActs?.() ?? []) {
    if (!control.isConnected) continue
    if (event.type === 'click') {
      control.dispatchEvent(new MouseEvent('click', event))
      continue
    }
    if (event.type === 'submit') {
      ;(control as HTMLFormElement).requestSubmit((event as SubmitEvent).submitter)
      continue
    }
    // Taking over a field writes into it what the server knew.
    const field = control as HTMLInputElement
    if (value !== undefined && field.value !== value) field.value = value
    if (isChecked !== undefined) field.checked = isChecked
    for (const kind of ['input', 'change'])
      control.dispatchEvent(new Event(kind, { bubbles: true }))
  }
}
