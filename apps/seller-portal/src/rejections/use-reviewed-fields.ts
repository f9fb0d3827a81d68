import { inARow } from '@emporium/domain'
import { useWritten } from '@emporium/ui'
import { computed, shallowRef, watch } from 'vue'
import { fieldOf, type DraftField, type DraftValues } from '../drafts/draft-values.ts'
import { useDraft } from '../drafts/draft.store.ts'
import { fieldNameOf } from '../drafts/steps.ts'
import { useFindingWords } from '../readiness/use-finding-words.ts'
import { useAppText } from '../text.ts'
import { useRejection } from './use-rejection.ts'

/** What the last review said of a field of the wizard, until somebody changes it there (RV-5). */
export function useReviewedFields(): (name: string) => string | undefined {
  const draft = useDraft()
  const { t } = useAppText()
  const { before } = useWritten()
  const { atField } = useFindingWords()
  const { reasons, findings } = useRejection(() => draft.product?.versions[0])
  const found = shallowRef<DraftValues | null>(null)
  watch(
    () => draft.product?.id,
    () => (found.value = draft.values),
    { immediate: true },
  )
  const isEdited = (name: string) => {
    const field = fieldOf(name) as DraftField // or one that has no value of its own, such as a file
    return JSON.stringify(draft.values?.[field]) !== JSON.stringify(found.value?.[field])
  }
  const said = computed(() => [
    ...reasons.value,
    ...findings.value.map((finding) => ({ text: atField(finding), pointer: finding.pointer })),
  ])
  return (name) => {
    const here = said.value.filter(
      ({ pointer }) => pointer !== null && fieldNameOf(pointer) === name,
    )
    if (here.length === 0 || isEdited(name)) return undefined
    return before(t('rejection.title')) + inARow(here.map(({ text }) => text))
  }
}
