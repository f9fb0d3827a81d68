import { useMutation, useQueryCache, type EntryKey } from '@pinia/colada'
import { computed } from 'vue'
import { problemIn } from '../api.ts'

/** What a verb does, what it changes, and what follows. */
type VerbPlan<Said, Answer> = {
  say: (said: Said) => Promise<Answer>
  /** Lists and pages that are asked for anew, also after a refusal: a lost race shows the newest state (RV-7). */
  touches: readonly EntryKey[]
  done?: (answer: Answer, said: Said) => void
}

/** Says a verb to the API; `problem` is what the server refused it with, until the next attempt. */
export function useVerb<Said, Answer = unknown>(plan: VerbPlan<Said, Answer>) {
  const cache = useQueryCache()
  const mutation = useMutation<Answer, Said>({
    mutation: plan.say,
    onSuccess: (answer, said) => plan.done?.(answer, said),
    onSettled: () => {
      // When the new look fails, the list or page that asked says so itself.
      for (const key of plan.touches) cache.invalidateQueries({ key }).catch(() => undefined)
    },
  })
  return {
    /** Resolves to whether the server agreed; a refusal is in `problem`. */
    say: async (said: Said): Promise<boolean> => {
      try {
        await mutation.mutateAsync(said)
        return true
      } catch {
        return false
      }
    },
    isBusy: computed(() => mutation.asyncStatus.value === 'loading'),
    problem: computed(() => problemIn(mutation.error.value)),
    forget: () => mutation.reset(),
  }
}
