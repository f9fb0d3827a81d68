import type { ProductType } from '@emporium/domain'
import { In, type EntityManager } from 'typeorm'
import { IsvConfirmation } from './isv-confirmation.entity.ts'

/** The product types that each of these vendors is confirmed for (ON-8). */
export async function confirmedTypes(
  db: EntityManager,
  vendorIds: readonly string[],
): Promise<Map<string, ProductType[]>> {
  const types = new Map<string, ProductType[]>()
  if (vendorIds.length === 0) return types
  const rows = await db.find(IsvConfirmation, {
    where: { vendorId: In(vendorIds), status: 'confirmed' },
    order: { productType: 'ASC' },
  })
  for (const { vendorId, productType } of rows)
    types.set(vendorId, [...(types.get(vendorId) ?? []), productType])
  return types
}
