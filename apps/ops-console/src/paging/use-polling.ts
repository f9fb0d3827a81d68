import { onUnmounted, watch } from 'vue'

/** Looks again at a pace (ms) as long as there is one, and only while somebody can see the page. */
export function usePolling(look: () => unknown, pace: () => number | null): void {
  let timer: ReturnType<typeof setInterval> | undefined
  watch(
    pace,
    (every) => {
      clearInterval(timer)
      if (every !== null)
        timer = setInterval(() => document.visibilityState === 'visible' && look(), every)
    },
    { immediate: true },
  )
  onUnmounted(() => clearInterval(timer))
}
