import { computed, type WritableComputedRef } from 'vue'
import type { DraftField, DraftValues } from './draft-values.ts'
import { useDraft } from './draft.store.ts'

type TextField = {
  [Field in DraftField]: NonNullable<DraftValues[Field]> extends string ? Field : never
}[DraftField]

/** A text of the draft for a form control: an empty one is no text. */
export function useDraftText<Field extends TextField>(field: Field): WritableComputedRef<string> {
  const draft = useDraft()
  return computed({
    get: () => draft.values?.[field] ?? '',
    // A word of a fixed list comes from a choice among its words.
    set: (value) => draft.set(field, (value === '' ? null : value) as DraftValues[Field]),
  })
}

/** Any other field of the draft, as the server has it. */
export function useDraftValue<Field extends DraftField>(
  field: Field,
): WritableComputedRef<DraftValues[Field] | undefined> {
  const draft = useDraft()
  return computed({
    get: () => draft.values?.[field],
    set: (value) => value !== undefined && draft.set(field, value),
  })
}
