import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { decideReports } from './decide-reports.ts'
import {
  ReportedMessagesQuery,
  ReportedMessagesView,
  ReportMessageBody,
  WithdrawMessageBody,
} from './message-report.schemas.ts'
import { reportMessage } from './report-message.ts'
import { listReportedMessages } from './reported-messages.query.ts'

const tags = ['messages']
const access = { staff: ['reviewer', 'admin'] as const }

/** What is wrong with messages of sellers, and what operations does about it (SP-2). */
export const messageReportRoutes: FastifyPluginAsyncTypebox = async function messageReports(app) {
  app.post(
    '/api/v1/message-reports',
    {
      config: { access: 'account', rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'reportMessage',
        summary: 'Tell operations that something is wrong with what a seller wrote to you',
        tags,
        body: ReportMessageBody,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await reportMessage(ctxOf(request), request.actor as AccountActor, request.body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/v1/reported-messages',
    {
      config: { access },
      schema: {
        operationId: 'listReportedMessages',
        summary: 'Messages of sellers that wait for operations, the longest waiting first',
        tags,
        querystring: ReportedMessagesQuery,
        response: { 200: ref(ReportedMessagesView), ...problems },
      },
    },
    (request) => listReportedMessages(ctxOf(request), request.query),
  )

  app.post(
    '/api/v1/reported-messages/:id/withdraw',
    {
      config: { access },
      schema: {
        operationId: 'withdrawMessage',
        summary: 'Take a reported message out of its readers’ sight, with a reason for the seller',
        tags,
        params: IdParams,
        body: WithdrawMessageBody,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { reason } = request.body
      const messageId = request.params.id
      await decideReports(ctxOf(request), { messageId, verdict: 'withdrawn', reason })
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/v1/reported-messages/:id/keep',
    {
      config: { access },
      schema: {
        operationId: 'keepMessage',
        summary: 'Nothing is wrong with a reported message: it stays',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const messageId = request.params.id
      await decideReports(ctxOf(request), { messageId, verdict: 'kept', reason: '' })
      return reply.code(204).send(null)
    },
  )
}
