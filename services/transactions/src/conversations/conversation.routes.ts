import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import {
  ConversationsQuery,
  ConversationSummaryView,
  ConversationView,
  OpenConversationBody,
  WriteMessageBody,
} from './conversation.schemas.ts'
import { listConversations } from './list-conversations.query.ts'
import { openConversation } from './open-conversation.ts'
import { getConversation, viewConversation } from './view-conversation.query.ts'
import { writeMessage } from './write-message.ts'

const tags = ['messages']
const config = { access: 'account' } as const
const sends = {
  ...config,
  idempotent: true,
  rateLimit: { max: 30, timeWindow: '1 minute' },
} as const

/** What a seller and one subscriber write to each other (SP-2). */
export const conversationRoutes: FastifyPluginAsyncTypebox = async function conversations(app) {
  app.get(
    '/api/v1/conversations',
    {
      config,
      schema: {
        operationId: 'listConversations',
        summary: 'What your company and its subscribers wrote to each other, the latest first',
        tags,
        querystring: ConversationsQuery,
        response: { 200: PageOf(ref(ConversationSummaryView)), ...problems },
      },
    },
    (request) => listConversations(ctxOf(request), request.query),
  )

  app.post(
    '/api/v1/conversations',
    {
      config: sends,
      schema: {
        operationId: 'openConversation',
        summary: 'Write to one subscriber of your product',
        tags,
        body: OpenConversationBody,
        response: { 201: ref(ConversationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const opened = await openConversation(ctx, request.actor as AccountActor, request.body)
      reply.code(201)
      return viewConversation(ctx, opened)
    },
  )

  app.get(
    '/api/v1/conversations/:id',
    {
      config,
      schema: {
        operationId: 'getConversation',
        summary: 'A conversation of a seller with a subscriber',
        tags,
        params: IdParams,
        response: { 200: ref(ConversationView), ...problems },
      },
    },
    (request) => getConversation(ctxOf(request), request.params.id),
  )

  app.post(
    '/api/v1/conversations/:id/messages',
    {
      config: sends,
      schema: {
        operationId: 'writeMessage',
        summary: 'Go on with a conversation, on either side',
        tags,
        params: IdParams,
        body: WriteMessageBody,
        response: { 201: ref(ConversationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const said = { ...request.params, ...request.body }
      const found = await writeMessage(ctx, request.actor as AccountActor, said)
      reply.code(201)
      return viewConversation(ctx, found)
    },
  )
}
