import type { ProblemDetails } from '@emporium/domain'
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useProblemWords } from '../feedback/use-problem-words.ts'
import { fieldPath } from './field-id.ts'

/**
 * Puts the errors of a validation problem on their fields: `errorOf('company/legalName')` finds what the server
 * said at `#/company/legalName`, in the reader's language. `clear` forgets one as soon as the field is edited.
 */
export function useProblemFields(problem: MaybeRefOrGetter<ProblemDetails | null | undefined>) {
  const { faultText } = useProblemWords()
  const cleared = ref(new Set<string>())
  watch(
    () => toValue(problem),
    () => (cleared.value = new Set()),
  )
  const fieldErrors = computed(() => {
    const errors: Record<string, string> = {}
    for (const error of toValue(problem)?.errors ?? []) {
      const path = fieldPath(error.pointer)
      if (!cleared.value.has(path)) errors[path] ??= faultText(error)
    }
    return errors
  })
  return {
    fieldErrors,
    errorOf: (name: string): string | undefined => fieldErrors.value[fieldPath(name)],
    /** Of a list: what is wrong with it, else with the first of its entries that anything is wrong with. */
    errorWithin(name: string): string | undefined {
      const path = fieldPath(name)
      const entry = Object.keys(fieldErrors.value).find((one) => one.startsWith(`${path}/`))
      return fieldErrors.value[path] ?? (entry && fieldErrors.value[entry])
    },
    clear: (name: string) => void (cleared.value = new Set(cleared.value).add(fieldPath(name))),
  }
}
