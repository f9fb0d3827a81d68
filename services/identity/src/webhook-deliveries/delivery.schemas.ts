import { webhookDelivery, webhookOutcomes } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { PartnerEventView } from '../partner-events/partner-event.schemas.ts'

export const DeliveriesQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(webhookDelivery.states)),
})
export type DeliveriesQuery = Static<typeof DeliveriesQuery>

const row = {
  id: Id,
  endpointId: Id,
  eventId: { ...Id, description: 'Sent as `webhook-id`; a replay has the same' },
  eventType: Type.String(),
  status: OneOf(webhookDelivery.states),
  tries: Type.Integer({
    description: 'How often it was tried, since the last replay if there was one',
  }),
  nextTryAt: Nullable(Instant),
  createdAt: Instant,
}

/** One event on its way to one endpoint. */
export const WebhookDeliveryRowView = Type.Object(row, { $id: 'WebhookDeliveryRow' })
export type WebhookDeliveryRowView = Static<typeof WebhookDeliveryRowView>

/** The same with what was sent, and what came of each try. */
export const WebhookDeliveryView = Type.Object(
  {
    ...row,
    event: ref(PartnerEventView),
    attempts: Type.Array(
      Type.Object({
        at: Instant,
        durationMs: Type.Integer(),
        outcome: OneOf(webhookOutcomes),
        statusCode: Nullable(Type.Integer()),
        answer: Type.String({ description: 'How the answer begins, or why there was none' }),
      }),
      { description: 'The last tries, the newest first' },
    ),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'WebhookDelivery' },
)
export type WebhookDeliveryView = Static<typeof WebhookDeliveryView>
