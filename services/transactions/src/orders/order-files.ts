import { Readable } from 'node:stream'
import { csvLine } from '@emporium/service-kit'
import { writeXlsxStream } from 'hucre/xlsx'
import { orderColumns } from './order-columns.ts'
import type { OrderRow } from './orders.query.ts'

/** Orders as they are read, some at a time. */
type Batches = AsyncIterable<readonly OrderRow[]>

/** Without it a spreadsheet reads the file by the code page of the machine, and names in Chinese are lost. */
const byteOrderMark = '\uFEFF'

const textOf = (value: string | number | Date | null) =>
  value instanceof Date ? value.toISOString() : value === null ? null : String(value)

async function* csvOf(batches: Batches): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(orderColumns.map(({ title }) => title))
  for await (const rows of batches)
    yield rows.map((row) => csvLine(orderColumns.map(({ read }) => textOf(read(row))))).join('')
}

async function* cellsOf(batches: Batches) {
  for await (const rows of batches)
    for (const row of rows) yield orderColumns.map(({ read }) => read(row))
}

/** Text is written as text, so no cell is a formula; times are times; a full sheet is followed by another. */
const workbookOf = (batches: Batches) =>
  writeXlsxStream(cellsOf(batches), {
    name: 'Orders',
    columns: orderColumns.map(({ title, width }) => ({
      header: title,
      width,
      ...(title.endsWith('(UTC)') ? { numFmt: 'yyyy-mm-dd hh:mm:ss' } : {}),
    })),
    freezePane: { rows: 1 },
  })

/** The forms in which orders are taken home: their type, and how they are written. Nothing is read before it is asked for. */
export const orderFiles = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (batches: Batches) => Readable.from(csvOf(batches)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (batches: Batches) => Readable.fromWeb(workbookOf(batches) as never),
  },
} as const
export type OrderFile = keyof typeof orderFiles
