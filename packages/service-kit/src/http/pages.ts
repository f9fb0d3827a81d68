import { faultAt, limits } from '@emporium/domain'
import { invalidRequest, type Problem } from '../problems.ts'

/** One page of a list, as every list of the API answers. */
export type Page<T> = { items: T[]; nextCursor: string | null }

/** Where a page starts: the sort key and id of the last row of the page before. */
export type Cursor = { key: string; id: string }

/** Writes a cursor as opaque text. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString('base64url')
}

/** The refusal of a cursor that somebody made up. */
export const unknownCursor = (): Problem =>
  invalidRequest({ errors: [{ ...faultAt('#/cursor', 'unknown-cursor'), in: 'query' }] })

/** Reads a cursor; a made-up one is an invalid request. */
export function decodeCursor(text: string | undefined): Cursor | null {
  if (!text) return null
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown]
    // A NUL would be refused by PostgreSQL as a fault of ours.
    if (typeof key === 'string' && typeof id === 'string' && !(key + id).includes('\u0000'))
      return { key, id }
  } catch {
    // falls through to the refusal below
  }
  throw unknownCursor()
}

/**
 * Cuts a page out of `limit + 1` rows: the surplus row only tells that there is more.
 * `keyOf` gives the sort key and id of a row, `present` its view.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number | undefined,
  keyOf: (row: Row) => Cursor,
  present: (row: Row) => Item,
): Page<Item> {
  const size = limit ?? limits.pageSize
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    items: shown.map(present),
    nextCursor: rows.length > size && last ? encodeCursor(keyOf(last)) : null,
  }
}
