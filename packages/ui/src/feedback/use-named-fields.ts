import type { ProblemDetails } from '@emporium/domain'
import { computed, onMounted, shallowRef, watch, type Ref } from 'vue'
import { fieldPath } from '../forms/field-id.ts'
import { useFieldId } from '../forms/field-scope.ts'
import { findField } from '../forms/find-field.ts'
import { useProblemWords } from './use-problem-words.ts'

/** A field that a problem names: the way to it, and what is wrong with it. */
export type NamedField = { id: string; label: string | undefined; text: string }

/**
 * The fields that a problem names, in two kinds: those which say beside themselves what is wrong, where a link is
 * enough, and what nothing on the page says.
 */
export function useNamedFields(
  notice: Readonly<Ref<HTMLElement | null>>,
  problem: () => ProblemDetails,
  labels: () => Partial<Record<string, string>> | undefined,
) {
  const { faultText } = useProblemWords()
  const fieldId = useFieldId()
  const named = computed(() =>
    (problem().errors ?? []).map((error) => ({
      pointer: error.pointer,
      id: fieldId(error.pointer),
      label: labels()?.[fieldPath(error.pointer)],
      text: faultText(error),
    })),
  )
  const shown = shallowRef<NamedField[]>([])
  const others = shallowRef<NamedField[]>(named.value)

  /** Looks once the fields were drawn: what stands beside them is theirs to know. */
  function sort(): void {
    const beside = new Map<string, NamedField>()
    const apart: NamedField[] = []
    for (const { pointer, id, label, text } of named.value) {
      const field = findField(notice.value, pointer, fieldId)
      const isSaid = field && (field.said.includes(text) || (field.id === id && !beside.has(id)))
      if (isSaid) beside.set(field.id, { id: field.id, label: label ?? field.label, text })
      else apart.push({ id, label, text })
    }
    shown.value = [...beside.values()]
    others.value = apart
  }
  onMounted(sort)
  watch(named, sort, { flush: 'post' })
  return { shown, others }
}
