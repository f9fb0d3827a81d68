import type { ProblemDetails } from '@emporium/domain'
import { ref } from 'vue'
import { problemIn } from '../api.ts'

/** One thing at a time that a dialog does: whether it is under way, and what went wrong the last time. */
export function useWork() {
  const isBusy = ref(false)
  const problem = ref<ProblemDetails | null>(null)
  /** Resolves to whether it worked; a second press meanwhile is ignored. */
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    problem.value = null
    try {
      await work()
      return true
    } catch (error) {
      problem.value = problemIn(error)
      return false
    } finally {
      isBusy.value = false
    }
  }
  return { isBusy, problem, run }
}
