import { webhookEndpoint } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { WebhookEndpoint } from './endpoint.entity.ts'
import { endpointPolicy } from './endpoint.policy.ts'
import type { WebhookEndpointView } from './endpoint.schemas.ts'

/** An endpoint for its vendor's team; its secret is never part of it. */
export function presentEndpoint(
  actor: Actor,
  row: WebhookEndpoint,
  now: Date,
): WebhookEndpointView {
  const isFormerGood = row.secretsAt(now).length > 1
  return {
    id: row.id,
    vendorId: row.vendorId,
    url: row.url,
    description: row.description,
    eventTypes: row.eventTypes,
    status: row.status,
    stop: row.stop,
    failingSince: row.failingSince?.toISOString() ?? null,
    formerSecretUntil: isFormerGood ? (row.formerUntil?.toISOString() ?? null) : null,
    createdAt: row.createdAt.toISOString(),
    revision: row.revision,
    actions: actionsFor(webhookEndpoint, endpointPolicy, actor, row),
  }
}
