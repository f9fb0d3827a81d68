import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { getEndpoint } from '../webhook-endpoints/list-endpoints.query.ts'
import { WebhookDelivery } from './delivery.entity.ts'
import { presentDelivery } from './delivery.presenter.ts'
import type { DeliveriesQuery, WebhookDeliveryRowView } from './delivery.schemas.ts'

/** PA-1: what was sent to an endpoint, the newest first, for its vendor's owners. */
export async function listDeliveries(
  ctx: Ctx,
  endpointId: string,
  { limit = limits.pageSize, cursor, status }: DeliveriesQuery,
): Promise<Page<WebhookDeliveryRowView>> {
  await getEndpoint(ctx, endpointId)
  const query = ctx.db
    .createQueryBuilder(WebhookDelivery, 'delivery')
    .where('delivery.endpointId = :endpointId', { endpointId })
    .orderBy('delivery.createdAt', 'DESC')
    .addOrderBy('delivery.id', 'DESC')
    .limit(limit + 1)
  if (status) query.andWhere('delivery.status = :status', { status })
  const after = decodeCursor(cursor)
  if (after)
    query.andWhere('(delivery.createdAt, delivery.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    ({ createdAt, id }) => ({ key: createdAt.toISOString(), id }),
    presentDelivery,
  )
}
