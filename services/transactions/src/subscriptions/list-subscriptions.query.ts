import { limits, type SubscriptionStatus } from '@emporium/domain'
import {
  authorize,
  decodeCursor,
  notFound,
  pageOf,
  type AccountActor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { standingsOf } from './standing.query.ts'
import { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import { presentSummary } from './subscription.presenter.ts'
import type { SubscriptionSummaryView } from './subscription.schemas.ts'

type Filter = { status?: SubscriptionStatus; productId?: string; limit?: number; cursor?: string }

/** A buyer's own subscriptions, newest first (ST-4). */
export async function listSubscriptions(
  ctx: Ctx,
  buyer: AccountActor,
  filter: Filter,
): Promise<Page<SubscriptionSummaryView>> {
  const { status, productId, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Subscription, 'subscription')
    .where('subscription.buyerId = :buyerId', { buyerId: buyer.id })
    .orderBy('subscription.startedAt', 'DESC')
    .addOrderBy('subscription.id', 'DESC')
    .limit(limit + 1)
  if (status) query.andWhere('subscription.status = :status', { status })
  if (productId) query.andWhere('subscription.productId = :productId', { productId })
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(
      '(subscription.startedAt, subscription.id) < (:key::timestamptz, :id::uuid)',
      after,
    )
  const rows = await query.getMany()
  const standings = await standingsOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.startedAt.toISOString(), id: row.id }),
    (row) => presentSummary(buyer, row, standings.get(row.id)),
  )
}

/** A subscription that the caller may see; 404 otherwise. */
export async function getSubscription(ctx: Ctx, id: string): Promise<Subscription> {
  const found = await ctx.db.findOneBy(Subscription, { id })
  if (!found) throw notFound()
  authorize(subscriptionPolicy, ctx.actor, 'see', found)
  return found
}
