import { computed, inject, useId, type ComputedRef, type InjectionKey } from 'vue'

/** What a field tells the control in its slot. */
export type FieldContext = {
  id: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

/** How `Field` reaches its control. */
export const fieldKey: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

/** The attributes of a control: those of the field around it, or an id of its own when it stands alone. */
export function useFieldControl() {
  const own = useId()
  const field = inject(fieldKey, undefined)
  return computed(() => ({
    id: field?.value.id ?? own,
    'aria-describedby': field?.value.describedBy,
    'aria-invalid': field?.value.invalid ? ('true' as const) : undefined,
    'aria-required': field?.value.required ? ('true' as const) : undefined,
  }))
}
