import type { Ctx } from '@emporium/service-kit'
import { SubscriptionRef } from './subscription-ref.entity.ts'

/** How many subscriptions of a product, or of one version of it, are active (IM-11). */
export function countSubscribers(
  { db }: Pick<Ctx, 'db'>,
  productId: string,
  versionId: string | null,
): Promise<number> {
  const of = versionId ? { productId, versionId } : { productId }
  return db.countBy(SubscriptionRef, { ...of, isActive: true })
}
