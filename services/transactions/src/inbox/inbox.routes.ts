import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { InboxQuery, InboxView, ReceivedAnnouncementView } from './inbox.schemas.ts'
import { listInbox } from './list-inbox.query.ts'
import { markAnnouncementRead, markConversationRead } from './mark-read.ts'
import { getReceivedAnnouncement } from './received-announcement.query.ts'

const tags = ['messages']
const config = { access: 'account' } as const

/** What sellers wrote to a buyer (SP-2). */
export const inboxRoutes: FastifyPluginAsyncTypebox = async function inbox(app) {
  app.get(
    '/api/v1/inbox',
    {
      config,
      schema: {
        operationId: 'listInbox',
        summary: 'What sellers wrote to you, the latest first',
        tags,
        querystring: InboxQuery,
        response: { 200: ref(InboxView), ...problems },
      },
    },
    (request) => listInbox(ctxOf(request), request.actor as AccountActor, request.query),
  )

  app.get(
    '/api/v1/inbox/announcements/:id',
    {
      config,
      schema: {
        operationId: 'getReceivedAnnouncement',
        summary: 'An announcement that was sent to you',
        tags,
        params: IdParams,
        response: { 200: ref(ReceivedAnnouncementView), ...problems },
      },
    },
    (request) =>
      getReceivedAnnouncement(ctxOf(request), request.actor as AccountActor, request.params.id),
  )

  const reads = { announcements: markAnnouncementRead, conversations: markConversationRead }
  for (const kind of ['announcements', 'conversations'] as const)
    app.post(
      `/api/v1/inbox/${kind}/:id/read`,
      {
        config,
        schema: {
          operationId: kind === 'announcements' ? 'readAnnouncement' : 'readConversation',
          summary: 'You have read it',
          tags,
          params: IdParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await reads[kind](ctxOf(request), request.actor as AccountActor, request.params.id)
        return reply.code(204).send(null)
      },
    )
}
