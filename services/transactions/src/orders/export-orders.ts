import { Readable } from 'node:stream'
import { csvLine, type Ctx } from '@emporium/service-kit'
import type { OrderView } from './order.schemas.ts'
import { listOrders, type OrderFilter } from './orders.query.ts'

const columns: readonly [string, (order: OrderView) => string | null][] = [
  ['Order', (order) => order.id],
  ['Kind', (order) => order.kind],
  ['Product', (order) => order.productName],
  ['Buyer ID', (order) => order.buyerId],
  ['Time (UTC)', (order) => order.at],
  ['State', (order) => order.status],
  ['Version', (order) => order.versionNumber],
  ['Region', (order) => order.regionId],
  ['Instance type', (order) => order.instanceType],
  ['Ended (UTC)', (order) => order.endedAt],
]

async function* lines(ctx: Ctx, filter: OrderFilter): AsyncGenerator<string> {
  yield csvLine(columns.map(([title]) => title))
  let cursor: string | null = null
  do {
    const page = await listOrders(ctx, { ...filter, limit: 100, ...(cursor ? { cursor } : {}) })
    for (const order of page.items) yield csvLine(columns.map(([, read]) => read(order)))
    cursor = page.nextCursor
  } while (cursor)
}

/** A seller's transactions as CSV, page by page, so that a long list needs no more memory than a short one (SP-2). */
export async function exportOrders(ctx: Ctx, filter: OrderFilter): Promise<Readable> {
  const rows = lines(ctx, filter)
  // The first rows are read before the answer begins: a refusal must still be a problem document.
  const first = await rows.next()
  const rest = async function* () {
    yield String(first.value ?? '')
    yield* rows
  }
  return Readable.from(rest())
}
