import { webhookDelivery } from '@emporium/domain'
import { actionsFor, authorize, notFound, type Ctx } from '@emporium/service-kit'
import { PartnerEventRow } from '../partner-events/partner-event.entity.ts'
import { presentPartnerEvent } from '../partner-events/partner-event.presenter.ts'
import { endpointPolicy } from '../webhook-endpoints/endpoint.policy.ts'
import { WebhookAttempt } from './attempt.entity.ts'
import { WebhookDelivery } from './delivery.entity.ts'
import { presentDelivery } from './delivery.presenter.ts'
import type { WebhookDeliveryView } from './delivery.schemas.ts'

/** So many tries are shown; replays add to them. */
const mostAttempts = 50

/** PA-1: what was sent and what was answered, for the owners of the vendor. */
export async function viewDelivery(ctx: Ctx, id: string): Promise<WebhookDeliveryView> {
  const found = await ctx.db.findOneBy(WebhookDelivery, { id })
  if (!found) throw notFound()
  authorize(endpointPolicy, ctx.actor, 'manage', found)
  const [event, attempts] = await Promise.all([
    ctx.db.findOneByOrFail(PartnerEventRow, { id: found.eventId }),
    ctx.db.find(WebhookAttempt, {
      where: { deliveryId: id },
      order: { at: 'DESC', id: 'DESC' },
      take: mostAttempts,
    }),
  ])
  return {
    ...presentDelivery(found),
    event: presentPartnerEvent(event),
    attempts: attempts.map(({ at, durationMs, outcome, statusCode, answer }) => ({
      at: at.toISOString(),
      durationMs,
      outcome,
      statusCode,
      answer,
    })),
    actions: actionsFor(webhookDelivery, endpointPolicy, ctx.actor, found),
  }
}
