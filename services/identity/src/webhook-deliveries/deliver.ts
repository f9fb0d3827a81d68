import type { Ctx, Egress, Reply } from '@emporium/service-kit'
import type { Seal } from '../keys/sealing.ts'
import { PartnerEventRow } from '../partner-events/partner-event.entity.ts'
import { presentPartnerEvent } from '../partner-events/partner-event.presenter.ts'
import { openSecret } from '../webhook-endpoints/endpoint-secrets.ts'
import { WebhookEndpoint } from '../webhook-endpoints/endpoint.entity.ts'
import { WebhookDelivery } from './delivery.entity.ts'
import { settleAttempt } from './settle-attempt.ts'
import { signedHeaders } from './sign-delivery.ts'

/** With what deliveries are made. */
export type Courier = { egress: Pick<Egress, 'post'>; seal: Seal }

/** What is sent: the same bytes in every try. */
const bodyOf = (event: PartnerEventRow) => JSON.stringify(presentPartnerEvent(event))

/** One try. Whatever came of it is settled; if this worker dies before, the same is sent again under the same id. */
export async function deliver(ctx: Ctx, { egress, seal }: Courier, id: string): Promise<void> {
  const { eventId, endpointId } = await ctx.db.findOneByOrFail(WebhookDelivery, { id })
  const event = await ctx.db.findOneByOrFail(PartnerEventRow, { id: eventId })
  const endpoint = await ctx.db.findOneByOrFail(WebhookEndpoint, { id: endpointId })
  const at = ctx.now()
  const body = bodyOf(event)
  const secrets = endpoint.secretsAt(at).map((sealed) => openSecret(seal, endpointId, sealed))
  const began = performance.now()
  const reply: Reply = await egress.post(endpoint.url, {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Emporium-Webhooks/1.0',
      ...signedHeaders({ id: eventId, at, body }, secrets),
    },
    body,
  })
  await settleAttempt(ctx, id, { at, durationMs: Math.round(performance.now() - began), reply })
}
