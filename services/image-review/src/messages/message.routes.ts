import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { presentMessage } from './message.presenter.ts'
import { MessageView, PostMessageBody } from './message.schemas.ts'
import { postMessage } from './post-message.ts'

/** The conversation of a case (RV-7). */
export const messageRoutes: FastifyPluginAsyncTypebox = async function messages(app) {
  app.post(
    '/api/v1/review-cases/:id/messages',
    {
      config: {
        access: peopleAndPrograms('catalog:write'),
        audited: true,
        idempotent: true,
        rateLimit: { max: 30, timeWindow: '1 minute' },
      },
      schema: {
        operationId: 'postReviewMessage',
        summary: 'Write to the other side of a case, or an internal note',
        tags: ['review cases'],
        params: IdParams,
        body: PostMessageBody,
        response: { 201: ref(MessageView), ...problems },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const { message, attachments } = await postMessage(ctxOf(request), params.id, body)
      reply.code(201)
      return presentMessage(request.actor, message, attachments)
    },
  )
}
