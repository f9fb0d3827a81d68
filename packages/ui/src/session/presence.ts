import { ref } from 'vue'

// One question at a time for the page, asked only in a browser, so servers never share it.
const isAsking = ref(false)
let answer: ((isThere: boolean) => void) | null = null
let asked: Promise<boolean> | null = null

/** Asks the person to confirm that it is them; resolves to whether they did. Several who ask at once share one answer. */
export function askPresence(): Promise<boolean> {
  isAsking.value = true
  asked ??= new Promise<boolean>((resolve) => {
    answer = resolve
  }).finally(() => {
    asked = null
  })
  return asked
}

/** What `PresenceHost` shows and says. */
export function usePresence() {
  function settle(isThere: boolean): void {
    isAsking.value = false
    answer?.(isThere)
    answer = null
  }
  return { isAsking, settle }
}
