import { webhookEndpoint, webhookLimits, webhookStops } from '@emporium/domain'
import { partnerEventTypes } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { EventTypes } from '../partner-events/partner-event.schemas.ts'

const Url = Type.String({
  minLength: 1,
  maxLength: webhookLimits.url,
  examples: ['https://hooks.example.com/emporium'],
  description: 'An https address of a public site, without user, password or port',
})
const Description = Type.String({ maxLength: webhookLimits.description, format: 'legible' })
const Types = {
  ...Nullable(EventTypes),
  description: 'The types that it is told of; null for all, also those that come later',
}

export const NewEndpointBody = Strict({
  vendorId: Type.Optional(
    Type.String({ format: 'uuid', description: 'Needed by those who own more than one vendor' }),
  ),
  url: Url,
  description: Type.Optional(Description),
  eventTypes: Type.Optional(Types),
})
export type NewEndpointBody = Static<typeof NewEndpointBody>

export const EditEndpointBody = Strict({
  url: Type.Optional(Url),
  description: Type.Optional(Description),
  eventTypes: Type.Optional(Types),
})
export type EditEndpointBody = Static<typeof EditEndpointBody>

export const EndpointsQuery = Strict({ vendorId: Type.Optional(Id) })

/** Where a vendor is told what happens. */
export const WebhookEndpointView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    url: Type.String(),
    description: Type.String(),
    eventTypes: Nullable(Type.Array(OneOf(partnerEventTypes))),
    status: OneOf(webhookEndpoint.states),
    stop: Nullable({ ...OneOf(webhookStops), description: 'Why it is disabled' }),
    failingSince: Nullable({
      ...Instant,
      description: 'Since when it has done nothing but fail; after three days it is disabled',
    }),
    formerSecretUntil: Nullable({
      ...Instant,
      description: 'Until when the secret of before signs too',
    }),
    createdAt: Instant,
    revision: Type.Integer(),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'WebhookEndpoint' },
)
export type WebhookEndpointView = Static<typeof WebhookEndpointView>

/** What is shown once: when an endpoint is made, and when its secret is replaced. */
export const WebhookEndpointWithSecretView = Type.Object(
  {
    ...WebhookEndpointView.properties,
    secret: Type.String({
      description: 'Verifies what we send (Standard Webhooks). Shown now and never again.',
    }),
  },
  { $id: 'WebhookEndpointWithSecret' },
)
