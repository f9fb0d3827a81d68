import { limits } from '@emporium/domain'
import { Nullable, Said, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'

export { Said } from '@emporium/service-kit'

/** A text that may still be missing. */
export const Line = (maxLength: number, description?: string) =>
  Nullable(Type.String({ maxLength, ...(description ? { description } : {}) }))

/** A text that must be there, on one line, of which everything is seen (S-6). */
export const SaidName = (maxLength: number) =>
  Type.String({ ...Said(maxLength), format: 'legible' })

/** What is looked for in a list. */
export const SearchText = Type.String({
  maxLength: limits.searchText,
  pattern: '^[^\\u0000-\\u001f\\u007f]*$',
})

/** A decision with its reason, which the other side reads (ON-7). */
export const ReasonBody = Strict({ reason: Said(limits.reason) })
