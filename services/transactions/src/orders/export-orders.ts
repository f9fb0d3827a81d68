import type { Readable } from 'node:stream'
import type { Ctx } from '@emporium/service-kit'
import { encodeCursor } from '@emporium/service-kit'
import { orderFiles, type OrderFile } from './order-files.ts'
import { readOrders, type OrderPage, type OrderRow } from './orders.query.ts'

/** So many orders are in memory at a time, however long the file is. */
export const batchSize = 500

/**
 * Orders batch by batch, the next when the reader wants it: each batch is a statement of its own that begins where the
 * last ended, so that nothing is held open in the database while somebody reads slowly, and nothing goes on when the
 * reader has left.
 */
export async function* batchesOf(ctx: Ctx, filter: OrderPage): AsyncGenerator<OrderRow[]> {
  let cursor: string | undefined
  do {
    const rows = await readOrders(ctx, {
      ...filter,
      limit: batchSize,
      ...(cursor ? { cursor } : {}),
    })
    yield rows
    const last = rows.length === batchSize ? rows.at(-1) : undefined
    cursor = last && encodeCursor({ key: last.key, id: last.id })
  } while (cursor)
}

/** A seller's transactions as a file; a long list needs no more memory than a short one (SP-2). */
export async function exportOrders(
  ctx: Ctx,
  filter: OrderPage,
  form: OrderFile,
): Promise<Readable> {
  const batches = batchesOf(ctx, filter)
  // The first rows are read before the answer begins: a refusal must still be a problem document.
  const first = await batches.next()
  async function* all() {
    yield first.value ?? []
    yield* batches
  }
  return orderFiles[form].write(all())
}
