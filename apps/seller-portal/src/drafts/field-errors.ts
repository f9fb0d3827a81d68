import type { ReadinessFindingView } from '@emporium/api-client'
import { fieldPath } from '@emporium/ui'
import { computed, inject, provide, type InjectionKey, type Ref } from 'vue'
import { useAppText } from '../text.ts'
import { useDraft } from './draft.store.ts'

type ErrorOf = (name: string) => string | undefined
const key: InjectionKey<ErrorOf> = Symbol('draft-errors')

/** A finding in the reader's language, where we have words of our own for its rule. */
export function useFindingText() {
  const { maybe } = useAppText()
  return ({ rule, message }: Pick<ReadinessFindingView, 'rule' | 'message'>) =>
    maybe(`finding.${rule}`) ?? message
}

/** What is wrong with a field: what the server refused, and once the seller has reviewed, what is missing (IM-9). */
export function provideFieldErrors(
  findings: Ref<readonly ReadinessFindingView[]>,
  hasReviewed: Ref<boolean>,
): void {
  const draft = useDraft()
  const textOf = useFindingText()
  const missing = computed(() =>
    hasReviewed.value ? findings.value.filter(({ severity }) => severity === 'error') : [],
  )
  provide(key, (name) => {
    const said = draft.errors[name]
    if (said) return said
    const finding = missing.value.find(({ pointer }) => fieldPath(pointer) === name)
    return finding && textOf(finding)
  })
}

/** The error of a field, for the steps of the wizard. */
export function useFieldErrors(): ErrorOf {
  const draft = useDraft()
  return inject(key, (name) => draft.errors[name])
}
