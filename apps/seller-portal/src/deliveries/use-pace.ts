import { onMounted, onUnmounted, watch } from 'vue'

/** How soon something is looked at again that is about to change, in milliseconds. */
const paceMs = 1_500

/**
 * Looks again and again while there is something to wait for and somebody sees the page. What is sent to programs has no
 * hints: it is no event of the platform.
 */
export function usePace(look: () => unknown, isWaiting: () => boolean): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const lookIfSeen = () => document.visibilityState === 'visible' && look()
  onMounted(() =>
    watch(
      isWaiting,
      (waits) => {
        clearInterval(timer)
        if (waits) timer = setInterval(lookIfSeen, paceMs)
      },
      { immediate: true },
    ),
  )
  onUnmounted(() => clearInterval(timer))
}
