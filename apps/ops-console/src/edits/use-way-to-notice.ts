import { nextTick, type Ref } from 'vue'

/**
 * Leads to the notices above a long form whose button stays at its foot, when something is said there; not away from a
 * field that says itself what is wrong.
 */
export function useWayToNotice(notices: Readonly<Ref<HTMLElement | null>>) {
  return async (): Promise<void> => {
    await nextTick()
    const box = notices.value
    if (!box?.firstElementChild || document.activeElement?.closest('[data-fault]')) return
    // In the middle: at the edge the header or the dock would cover it.
    box.scrollIntoView({ block: 'center' })
    box.focus({ preventScroll: true })
  }
}
