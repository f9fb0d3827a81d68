import { inject, provide, type InjectionKey } from 'vue'
import { fieldId, fieldPath } from './field-id.ts'

const scopeKey: InjectionKey<string> = Symbol('field scope')

/** Says which form of a page this is, where another has fields of the same names: the ids of its fields are its own. */
export const provideFieldScope = (form: string): void => provide(scopeKey, form)

/** The ids of fields in this form. */
export function useFieldId(): (nameOrPointer: string) => string {
  const scope = inject(scopeKey, '')
  return (nameOrPointer) => fieldId(scope ? `${scope}/${fieldPath(nameOrPointer)}` : nameOrPointer)
}
