import type { ProblemDetails } from '@emporium/domain'
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useProblemWords } from '../feedback/use-problem-words.ts'
import { useTexts } from '../text/use-texts.ts'
import { fieldPath } from './field-id.ts'

/** What a form cannot be sent without, by the names of its fields: whether it is missing, or that in better words. */
export type Lacks = Readonly<Record<string, boolean | string>>

/**
 * Puts the errors of a validation problem on their fields: `errorOf('company/legalName')` finds what the server
 * said at `#/company/legalName`, in the reader's language. `clear` forgets one as soon as the field is edited.
 *
 * With `lacks`, a form says by itself what is missing, so that its button can always be pressed: `check` answers
 * whether it is complete, and from then on each missing field says so until it is filled.
 */
export function useProblemFields(
  problem: MaybeRefOrGetter<ProblemDetails | null | undefined>,
  lacks: () => Lacks = () => ({}),
) {
  const { faultText } = useProblemWords()
  useTexts('problems')
  const cleared = ref(new Set<string>())
  const isTried = ref(false)
  watch(
    () => toValue(problem),
    () => (cleared.value = new Set()),
  )
  const missing = computed(() => Object.entries(lacks()).filter(([, lack]) => lack !== false))
  const fieldErrors = computed(() => {
    const errors: Record<string, string> = {}
    for (const [name, lack] of isTried.value ? missing.value : [])
      errors[fieldPath(name)] = typeof lack === 'string' ? lack : faultText({ code: 'required' })
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
    /** Asked by who sends the form. Once it is complete, nothing is missing in the form that comes after it either. */
    check: (): boolean => !(isTried.value = missing.value.length > 0),
    /** The form is opened anew. */
    begin: () => void (isTried.value = false),
  }
}
