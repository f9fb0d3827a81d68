import type { DraftField, DraftValues } from './draft-values.ts'

/** Some fields of a draft, as somebody has them. */
export type Edits = Partial<DraftValues>

/** A field that two windows changed, each in its own way. */
export type Conflict = { field: DraftField; mine: unknown; theirs: unknown }

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * The fields that only a person can decide on: changed here and, since `base` was read, changed there to something
 * else (IM-1). What only one side changed needs no question.
 */
export function conflictsBetween(mine: Edits, base: Edits, theirs: Edits): Conflict[] {
  return (Object.keys(mine) as DraftField[])
    .filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]))
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }))
}

/** The named fields of the values. */
export function pickFields(values: Edits | null, fields: Iterable<DraftField>): Edits {
  return Object.fromEntries([...fields].map((field) => [field, values?.[field] ?? null]))
}

/** Whether both have the same in these fields. */
export const hasSame = (one: Edits, other: Edits, fields: readonly DraftField[]): boolean =>
  fields.every((field) => isSame(one[field], other[field]))
