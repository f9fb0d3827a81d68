import type { RuleFinding } from '@emporium/domain'
import { fieldPath, useProblemWords } from '@emporium/ui'
import { computed, inject, provide, type InjectionKey, type Ref } from 'vue'
import { useFindingWords } from '../readiness/use-finding-words.ts'
import { useReviewedFields } from '../rejections/use-reviewed-fields.ts'
import { useDraft } from './draft.store.ts'

type ErrorOf = (name: string) => string | undefined
const key: InjectionKey<ErrorOf> = Symbol('draft-errors')

/** What is wrong with a field: what the server refused, once the seller has reviewed what blocks, and what the last review said (IM-9, RV-5). */
export function provideFieldErrors(
  findings: Ref<readonly RuleFinding[]>,
  hasReviewed: Ref<boolean>,
): void {
  const draft = useDraft()
  const { atField } = useFindingWords()
  const { faultText } = useProblemWords()
  const reviewed = useReviewedFields()
  const blocking = computed(() =>
    hasReviewed.value ? findings.value.filter(({ severity }) => severity === 'blocking') : [],
  )
  provide(key, (name) => {
    const said = draft.errors[name]
    if (said) return faultText(said)
    const finding = blocking.value.find(({ pointer }) => fieldPath(pointer) === name)
    return finding ? atField(finding) : reviewed(name)
  })
}

/** The error of a field, for the steps of the wizard. */
export function useFieldErrors(): ErrorOf {
  const draft = useDraft()
  const { faultText } = useProblemWords()
  return inject(key, (name) => {
    const said = draft.errors[name]
    return said && faultText(said)
  })
}
