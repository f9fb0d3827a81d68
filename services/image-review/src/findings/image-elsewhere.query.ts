import type { FindingFacts } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { aliveStages } from '../cases/case.stages.ts'
import type { ReviewCase } from '../cases/case.entity.ts'

/** The product of another vendor that was the first to be made from this image, sold or under review (RV-8). */
export async function imageElsewhere(
  manager: EntityManager,
  { productId, vendorId, listing }: Pick<ReviewCase, 'productId' | 'vendorId' | 'listing'>,
): Promise<FindingFacts | null> {
  if (!listing.image) return null
  const [row] = await manager.query<{ product: string; vendor: string; caseId: string }[]>(
    `SELECT product_name AS product, vendor_name AS vendor, id AS "caseId" FROM review_cases
     WHERE vendor_id <> $1 AND product_id <> $2 AND status = ANY($3) AND product_type = 'image'
       AND listing #>> '{image,source,imageId}' = $4
     ORDER BY opened_at, id LIMIT 1`,
    [vendorId, productId, aliveStages, listing.image.source.imageId],
  )
  return row ?? null
}
