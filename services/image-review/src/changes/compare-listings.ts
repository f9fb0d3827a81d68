import type { Listing } from '@emporium/events'
import { listingFields, type FieldKind, type FieldValue } from './listing-fields.ts'

/** A field before and after (RV-5). */
export type FieldChange = {
  field: string
  kind: FieldKind
  before: FieldValue
  after: FieldValue
  isChanged: boolean
}

/** The order of a list says nothing; a file is its content. */
function substanceOf(value: FieldValue): string {
  if (Array.isArray(value)) return JSON.stringify(value.toSorted())
  return value !== null && typeof value === 'object' ? value.sha256 : JSON.stringify(value)
}

/** Field by field, what was and what is; fields that are empty on both sides are left out (RV-5). */
export function compareListings(before: Listing, after: Listing): FieldChange[] {
  return listingFields.flatMap(({ field, kind, of }) => {
    const [was, is] = [of(before), of(after)]
    if (was === null && is === null) return []
    return [
      { field, kind, before: was, after: is, isChanged: substanceOf(was) !== substanceOf(is) },
    ]
  })
}
