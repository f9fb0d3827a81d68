import { onScopeDispose, watch } from 'vue'

/** How soon something is looked at again that is about to change, in milliseconds. */
const soonestMs = 1_500
/** How late at most: the clock of the browser, by which the moment of a change is judged, may be wrong. */
const latestMs = 60_000

/** How long to wait for a change that is due, in milliseconds; one that nobody knows the moment of comes soon. */
export function waitFor(dueAt: string | null | undefined, now: number): number {
  const left = dueAt ? Date.parse(dueAt) - now : 0
  return Math.min(latestMs, Math.max(soonestMs, left))
}

/**
 * Looks again and again while there is something to wait for and somebody sees the page: not before it is due, as far as
 * that is known. What is sent to programs has no hints: it is no event of the platform.
 */
export function usePace(
  look: () => Promise<unknown>,
  isWaiting: () => boolean,
  dueAt: () => string | null | undefined = () => null,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  function plan() {
    clearTimeout(timer)
    if (isWaiting() && !isOver) timer = setTimeout(lookAgain, waitFor(dueAt(), Date.now()))
  }
  async function lookAgain() {
    if (document.visibilityState === 'visible') await look()
    plan()
  }
  watch([isWaiting, dueAt], plan, { immediate: true })
  onScopeDispose(() => {
    isOver = true
    clearTimeout(timer)
  })
}
