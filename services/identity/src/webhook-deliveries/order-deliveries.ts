import type { Ctx, Tx } from '@emporium/service-kit'
import type { PartnerEventRow } from '../partner-events/partner-event.entity.ts'
import { WebhookEndpoint } from '../webhook-endpoints/endpoint.entity.ts'
import { WebhookDelivery } from './delivery.entity.ts'

/** Sends an event on its way to every endpoint of its vendor that wants to be told of its type. */
export async function orderDeliveries(tx: Tx, ctx: Ctx, event: PartnerEventRow): Promise<void> {
  const { id: eventId, vendorId, type: eventType } = event
  const endpoints = await tx.manager.findBy(WebhookEndpoint, { vendorId, status: 'enabled' })
  const wanting = endpoints.filter(({ eventTypes }) => eventTypes?.includes(eventType) ?? true)
  for (const { id: endpointId } of wanting)
    tx.insertAtEnd(WebhookDelivery.waiting({ endpointId, vendorId, eventId, eventType }, ctx.now()))
}
