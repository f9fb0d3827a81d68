import { onMounted, onUnmounted, ref } from 'vue'

const storageName = 'emporium-desk-keys'

function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(storageName) === 'off'
  } catch {
    return false // storage is blocked: the keys work until they are switched off for this visit
  }
}

/** Keys mean letters where somebody writes, and belong to a dialog while one is open. */
function isElsewhere({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  const place = target instanceof HTMLElement ? target : null
  return Boolean(
    place?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]'),
  )
}

/** What each key does. */
export type DeskKeys = Record<string, () => void>

/** One-letter keys of the desk (RV-7); whoever speaks to the computer can switch them off. */
export function useDeskKeys(keys: DeskKeys) {
  const areOn = ref(!isSwitchedOff())
  function press(event: KeyboardEvent) {
    const act = keys[event.key]
    if (!areOn.value || !act || isElsewhere(event)) return
    event.preventDefault()
    act()
  }
  function turn(on: boolean) {
    areOn.value = on
    try {
      localStorage.setItem(storageName, on ? 'on' : 'off')
    } catch {
      // storage is blocked: it holds for this visit
    }
  }
  onMounted(() => window.addEventListener('keydown', press))
  onUnmounted(() => window.removeEventListener('keydown', press))
  return { areOn, turn }
}

/** Moves the focus through the links of the queue; from the chosen case when the focus is elsewhere. */
export function focusCase(chosen: string | undefined, by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-case]')]
  const focused = links.findIndex((link) => link === document.activeElement)
  const at = focused >= 0 ? focused : links.findIndex((link) => link.dataset['case'] === chosen)
  const next = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))
  links[next]?.focus()
}
