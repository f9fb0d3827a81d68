import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { partnerEvents } from '@emporium/events'
import { ctxOf, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { EventTypeView, FeedQuery, FeedView } from './partner-event.schemas.ts'
import { readFeed } from './read-feed.query.ts'

const tags = ['webhooks']
const types = partnerEvents.map(({ type, meaning, subject, data }) => ({
  type,
  meaning,
  subject,
  data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
}))

/** What vendors' programs can hear of, and the feed of it (PA-1). */
export const partnerEventRoutes: FastifyPluginAsyncTypebox = async function partnerEventsOf(app) {
  app.get(
    '/api/v1/event-types',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'listEventTypes',
        summary: 'The types of events that programs can hear of, with what they carry',
        tags,
        response: { 200: Type.Object({ items: Type.Array(ref(EventTypeView)) }), ...problems },
      },
    },
    () => ({ items: types }),
  )

  app.get(
    '/api/v1/events',
    {
      config: { access: peopleAndPrograms('events:read') },
      schema: {
        operationId: 'readEvents',
        summary: 'What happened to your vendor, the oldest first, from a place on',
        description:
          'Ask again with the `nextAfter` of the answer before: nothing is left out and nothing comes twice. Events are kept for 30 days.',
        tags,
        querystring: FeedQuery,
        response: { 200: ref(FeedView), ...problems },
      },
    },
    (request) => readFeed(ctxOf(request), request.query),
  )
}
