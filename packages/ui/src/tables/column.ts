/** A column of a `DataTable`. `key` names its slot (`cell-<key>`) and what is sorted by. */
export type Column<Row> = {
  key: string
  label: string
  /** What the cell shows when it has no slot; also what `localSort` compares. */
  value?: (row: Row) => string | number | null | undefined
  sortable?: boolean
  align?: 'start' | 'end'
  /** Tailwind width class such as `w-32`. */
  width?: string
  /** The column that names the row: heading of the card on phones, carrier of the row link. First one by default. */
  primary?: boolean
  hideOnPhone?: boolean
}

/** Which column orders the list, and which way. */
export type Sort = { key: string; direction: 'ascending' | 'descending' }

/** The next order when a heading is pressed: ascending, descending, then none. */
export function nextSort(current: Sort | null | undefined, key: string): Sort | null {
  if (current?.key !== key) return { key, direction: 'ascending' }
  return current.direction === 'ascending' ? { key, direction: 'descending' } : null
}

/** The rows in the order of a column's values; empty values last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null | undefined,
): readonly Row[] {
  const value = columns.find((column) => column.key === sort?.key)?.value
  if (!sort || !value) return rows
  const way = sort.direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => compare(value(a), value(b), way))
}

type Cell = string | number | null | undefined
function compare(a: Cell, b: Cell, way: 1 | -1): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null)
  if (typeof a === 'number' && typeof b === 'number') return way * (a - b)
  return way * String(a).localeCompare(String(b), undefined, { numeric: true })
}
