import { limits } from '@emporium/domain'
import { partnerEventTypes, partnerSubjects } from '@emporium/events'
import { Id, Instant, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** The type of the event that an endpoint is tried out with. */
export const pingType = 'webhook.ping'

/** A fact that concerns the vendor: an item of the feed, and the body of a webhook (PA-1; Standard Webhooks). */
export const PartnerEventView = Type.Object(
  {
    id: { ...Id, description: 'The same in the feed, in every try and in every replay' },
    type: Type.String({ examples: ['subscription.started'] }),
    timestamp: { ...Instant, description: 'When it happened' },
    sequence: Type.Integer({
      description: 'Of two events of one subject the later has the larger number',
    }),
    vendorId: Id,
    subject: Type.Object({ kind: OneOf([...partnerSubjects, 'webhook_endpoint']), id: Id }),
    data: Type.Record(Type.String(), Type.Unknown(), {
      description: 'What happened; the fields are those of the type',
    }),
  },
  { $id: 'PartnerEvent' },
)
export type PartnerEventView = Static<typeof PartnerEventView>

/** Some types of events, each said by itself. */
export const EventTypes = Type.Array(OneOf(partnerEventTypes), {
  minItems: 1,
  maxItems: partnerEventTypes.length,
  uniqueItems: true,
})

export const FeedQuery = Strict({
  vendorId: Type.Optional(
    Type.String({
      format: 'uuid',
      description: 'Needed by people who belong to more than one vendor',
    }),
  ),
  after: Type.Optional(
    Type.Integer({
      minimum: 0,
      description: 'The `nextAfter` of the answer before; 0 for the oldest',
    }),
  ),
  type: Type.Optional(EventTypes),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: limits.pageSizeMax, default: limits.pageSize }),
  ),
})
export type FeedQuery = Static<typeof FeedQuery>

export const FeedView = Type.Object(
  {
    items: Type.Array(ref(PartnerEventView)),
    nextAfter: Type.Integer({
      description:
        'Where to go on reading, now or when there is more; keep it with what you have done',
    }),
    hasMore: Type.Boolean({ description: 'There is more already' }),
  },
  { $id: 'PartnerEventFeed' },
)
export type FeedView = Static<typeof FeedView>

/** A type of event, with what it carries. */
export const EventTypeView = Type.Object(
  {
    type: OneOf(partnerEventTypes),
    meaning: Type.String(),
    subject: OneOf(partnerSubjects),
    data: Type.Record(Type.String(), Type.Unknown(), { description: 'A JSON Schema of its data' }),
  },
  { $id: 'PartnerEventType' },
)
export type EventTypeView = Static<typeof EventTypeView>
