import { looksAlike } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { aliveStages } from '../cases/case.stages.ts'
import type { ReviewCase } from '../cases/case.entity.ts'

/** Names whose length differs by more are no look-alikes. */
const mostSigns = 4

/** Names of other products, on the shelf or under review, that buyers could take for this one; sold ones first, for sellers are told of these alone (RV-8). */
export async function namesBeside(
  manager: EntityManager,
  { productId, productName }: Pick<ReviewCase, 'productId' | 'productName'>,
): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT product_name AS name FROM review_cases
     WHERE product_id <> $1 AND status = ANY($2) AND abs(length(product_name) - length($3)) <= $4
     GROUP BY product_name ORDER BY bool_or(status = 'on_shelf') DESC, name`,
    [productId, aliveStages, productName, mostSigns],
  )
  return rows.map(({ name }) => name).filter((name) => looksAlike(name, productName))
}
