import type { ProblemDetails } from '@emporium/domain'
import { computed, onUnmounted, ref, shallowRef } from 'vue'
import { problemIn } from '../api.ts'

/** How an upload tells its progress (0…1) and is stopped. */
export type Sending = { onProgress: (share: number) => void; signal: AbortSignal }

// No connection, no session any more, too busy, a fault of ours: the file is as good as it was.
const isWorthAgain = ({ status }: ProblemDetails) =>
  status === 0 || status === 401 || status === 429 || status >= 500

/** One upload of a form: how far it is, why it failed, whether the same file is worth sending again (IM-6). */
export function useUpload() {
  const problem = shallowRef<ProblemDetails | null>(null)
  const progress = ref<number | null>(null)
  const failed = computed(() => problem.value !== null && isWorthAgain(problem.value))
  let stop: AbortController | null = null

  /** Sends; a newer upload or `cancel` ends it without a problem. */
  async function upload(work: (sending: Sending) => Promise<unknown>): Promise<void> {
    cancel()
    const mine = (stop = new AbortController())
    problem.value = null
    progress.value = 0
    try {
      await work({
        onProgress: (share) => stop === mine && (progress.value = share),
        signal: mine.signal,
      })
    } catch (error) {
      if (!mine.signal.aborted) problem.value = problemIn(error)
    } finally {
      if (stop === mine) progress.value = null
    }
  }
  function cancel(): void {
    stop?.abort()
    stop = null
    progress.value = null
  }
  onUnmounted(cancel)
  return { problem, progress, failed, upload, cancel }
}
