import { onMounted, onUnmounted, ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

/**
 * Asks before unsaved work is left. Bind the answer to a dialog:
 * `<LeaveDialog :guard="guard" />`. Closing the tab is asked by the browser itself.
 */
export function useUnsavedGuard(isDirty: () => boolean) {
  const asking = ref(false)
  let answer: ((leave: boolean) => void) | undefined

  function decide(leave: boolean) {
    asking.value = false
    answer?.(leave)
    answer = undefined
  }
  function beforeUnload(event: BeforeUnloadEvent) {
    if (isDirty()) event.preventDefault()
  }
  onBeforeRouteLeave(() => {
    if (!isDirty()) return true
    asking.value = true
    return new Promise<boolean>((resolve) => (answer = resolve))
  })
  onMounted(() => window.addEventListener('beforeunload', beforeUnload))
  onUnmounted(() => window.removeEventListener('beforeunload', beforeUnload))
  return { asking, stay: () => decide(false), leave: () => decide(true) }
}
