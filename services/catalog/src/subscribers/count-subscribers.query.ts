import type { Ctx } from '@emporium/service-kit'
import { SubscriptionRef } from './subscription-ref.entity.ts'

/** How many buyers have a product, or one version of it, however many subscriptions each has (IM-11). */
export async function countSubscribers(
  { db }: Pick<Ctx, 'db'>,
  productId: string,
  versionId: string | null,
): Promise<number> {
  const of = versionId ? { productId, versionId } : { productId }
  const counted = await db
    .createQueryBuilder(SubscriptionRef, 'one')
    .select('count(DISTINCT one.buyerId)::int', 'buyers')
    .where({ ...of, isActive: true })
    .getRawOne<{ buyers: number }>()
  return counted?.buyers ?? 0
}
