import { authorize, newId, type Ctx } from '@emporium/service-kit'
import { PartnerEventRow } from '../partner-events/partner-event.entity.ts'
import { pingType } from '../partner-events/partner-event.schemas.ts'
import { WebhookEndpoint } from '../webhook-endpoints/endpoint.entity.ts'
import { endpointPolicy } from '../webhook-endpoints/endpoint.policy.ts'
import { endpointIsDisabled } from '../webhook-endpoints/endpoint.problems.ts'
import { WebhookDelivery } from './delivery.entity.ts'

/** PA-1: tries an endpoint out with an event about itself, which nobody else is told. Answers the delivery's id. */
export function sendPing(ctx: Ctx, endpointId: string): Promise<string> {
  return ctx.transaction(async (tx) => {
    const endpoint = await tx.lock(WebhookEndpoint, endpointId)
    authorize(endpointPolicy, ctx.actor, 'manage', endpoint)
    if (endpoint.status === 'disabled') throw endpointIsDisabled()
    const { vendorId } = endpoint
    const now = ctx.now()
    const event = Object.assign(new PartnerEventRow(), {
      id: newId(),
      vendorId,
      type: pingType,
      subjectKind: 'webhook_endpoint' as const,
      subjectId: endpointId,
      sequence: String(now.getTime()),
      occurredAt: now,
      notedAt: now,
      data: { endpointId },
      // No place: the feed tells what happened to the vendor, and nothing did.
      place: null,
    })
    await tx.insert(event)
    const of = { endpointId, vendorId, eventId: event.id, eventType: pingType }
    const delivery = WebhookDelivery.waiting(of, now)
    await tx.insert(delivery)
    return delivery.id
  })
}
