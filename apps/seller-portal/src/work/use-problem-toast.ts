import type { ProblemDetails } from '@emporium/domain'
import { useProblemWords, useToasts } from '@emporium/ui'
import { watch } from 'vue'

/** Says what went wrong with something that is done by one press, where there is no form to say it in. */
export function useProblemToast(problem: () => ProblemDetails | null): void {
  const { failure } = useToasts()
  const { titleOf } = useProblemWords()
  watch(problem, (found) => {
    if (found) failure(titleOf(found))
  })
}
