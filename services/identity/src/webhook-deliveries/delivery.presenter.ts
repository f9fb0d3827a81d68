import type { WebhookDelivery } from './delivery.entity.ts'
import type { WebhookDeliveryRowView } from './delivery.schemas.ts'

/** A delivery for a list. */
export function presentDelivery(one: WebhookDelivery): WebhookDeliveryRowView {
  const { id, endpointId, eventId, eventType, status, tries, dueAt, createdAt } = one
  return {
    id,
    endpointId,
    eventId,
    eventType,
    status,
    tries,
    nextTryAt: status === 'waiting' ? dueAt.toISOString() : null,
    createdAt: createdAt.toISOString(),
  }
}
