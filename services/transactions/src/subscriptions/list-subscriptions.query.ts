import { limits } from '@emporium/domain'
import {
  authorize,
  decodeCursor,
  notFound,
  pageOf,
  type AccountActor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import { presentSubscriptions } from './subscription.presenter.ts'
import type { SubscriptionsQuery, SubscriptionView } from './subscription.schemas.ts'

/** The buyer's own subscriptions, newest first (ST-4). */
export async function listSubscriptions(
  ctx: Ctx,
  buyer: AccountActor,
  { status, productId, cursor, limit = limits.pageSize }: SubscriptionsQuery,
): Promise<Page<SubscriptionView>> {
  const query = ctx.db
    .createQueryBuilder(Subscription, 'subscription')
    .where('subscription.buyerId = :buyerId', { buyerId: buyer.id })
    .orderBy('subscription.startedAt', 'DESC')
    .addOrderBy('subscription.id', 'DESC')
    .limit(limit + 1)
  if (status) query.andWhere('subscription.status = :status', { status })
  if (productId) query.andWhere('subscription.productId = :productId', { productId })
  const after = decodeCursor(cursor)
  if (after)
    query.andWhere(
      '(subscription.startedAt, subscription.id) < (:key::timestamptz, :id::uuid)',
      after,
    )
  const rows = await query.getMany()
  const keyOf = (row: Subscription) => ({ key: row.startedAt.toISOString(), id: row.id })
  const page = pageOf(rows, limit, keyOf, (row) => row)
  return { ...page, items: await presentSubscriptions(ctx, page.items) }
}

/** One subscription, if the actor may see it; 404 otherwise. */
export async function findSubscription(ctx: Ctx, id: string): Promise<Subscription> {
  const found = await ctx.db.findOneBy(Subscription, { id })
  if (!found) throw notFound()
  authorize(subscriptionPolicy, ctx.actor, 'see', found)
  return found
}
