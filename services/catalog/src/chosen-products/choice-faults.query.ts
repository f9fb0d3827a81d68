import { faultAt, type FieldProblem } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { openShelf } from '../storefront/open-shelf.ts'

/** A choice of products as it is sent, and where in the request each of them stands. */
export type Choice = {
  productIds: readonly string[]
  /** Those that were chosen before: they may stay also when they have left the shelf meanwhile. */
  known: readonly string[]
  pointerOf: (index: number) => string
}

/** What is wrong with a choice: a product named twice, or a new one that buyers cannot find (MK-2). */
export async function choiceFaults(
  db: EntityManager,
  { productIds, known, pointerOf }: Choice,
): Promise<FieldProblem[]> {
  const rows = await db.query<{ product_id: string }[]>(
    `SELECT e.product_id FROM ${openShelf} e WHERE e.product_id = ANY($1::uuid[])`,
    [productIds],
  )
  const choosable = new Set([...known, ...rows.map((row) => row.product_id)])
  return productIds.flatMap((id, index) => {
    if (productIds.indexOf(id) < index) return [faultAt(pointerOf(index), 'repeated')]
    return choosable.has(id) ? [] : [faultAt(pointerOf(index), 'not-offered-now')]
  })
}
