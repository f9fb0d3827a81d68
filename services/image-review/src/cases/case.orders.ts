import { unknownCursor, type Cursor } from '@emporium/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { ReviewCase } from './case.entity.ts'
import type { CaseRow } from './case.presenter.ts'
import { caseTurns } from './case.turns.ts'

/** The orders of a list of cases: what is due first, or by age (RV-7). */
export const caseOrders = ['due', 'oldest', 'newest'] as const
export type CaseOrder = (typeof caseOrders)[number]

type Rows = SelectQueryBuilder<ReviewCase>

/** What waits for the desk comes first, by its due date; then what waits for the platform, and for sellers. */
function afterDue(query: Rows, { key, id }: Cursor): void {
  const [turn, due] = key.split(' ')
  if (!caseTurns.some((one) => one === turn)) throw unknownCursor()
  query.andWhere(
    '(subject.waitsFor, subject.dueAt, subject.id) > (:turn, :due::timestamptz, :id::uuid)',
    { turn, due, id },
  )
}

const afterAge = (beyond: '>' | '<') => (query: Rows, after: Cursor) =>
  void query.andWhere(
    `(subject.openedAt, subject.id) ${beyond} (:key::timestamptz, :id::uuid)`,
    after,
  )
const ageKey = (row: CaseRow) => row.openedAt.toISOString()

/** How each order is written: by which columns, where a page begins, and what a cursor keeps of a row. */
export const orders = {
  due: {
    columns: ['waitsFor', 'dueAt', 'id'],
    direction: 'ASC',
    begin: afterDue,
    keyOf: (row: CaseRow) => `${row.waitsFor} ${row.dueAt.toISOString()}`,
  },
  oldest: {
    columns: ['openedAt', 'id'],
    direction: 'ASC',
    begin: afterAge('>'),
    keyOf: ageKey,
  },
  newest: {
    columns: ['openedAt', 'id'],
    direction: 'DESC',
    begin: afterAge('<'),
    keyOf: ageKey,
  },
} as const
