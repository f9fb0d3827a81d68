import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, Strict, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { EmailBody, LinkToken, MailOnItsWayView, Password } from '../accounts/account.schemas.ts'
import { inEvenTime } from '../accounts/even-time.ts'
import { requireSession } from '../sessions/require-session.ts'
import { changePassword } from './change-password.ts'
import { completePasswordReset } from './complete-password-reset.ts'
import { requestPasswordReset } from './request-password-reset.ts'

const tags = ['accounts']

/** Passwords that are changed or were forgotten. */
export const passwordRoutes: FastifyPluginAsyncTypebox = async function passwords(app) {
  app.post(
    '/api/v1/password-resets',
    {
      config: { access: 'anyone', rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'requestPasswordReset',
        summary: 'Ask for a mail with a link to set a new password',
        tags,
        body: EmailBody,
        response: { 202: ref(MailOnItsWayView), ...problems },
      },
    },
    async (request, reply) => {
      await inEvenTime(requestPasswordReset(ctxOf(request), request.body.email))
      return reply
        .code(202)
        .send({ message: 'If the address has an account, a mail is on its way.' })
    },
  )

  app.post(
    '/api/v1/password-resets/complete',
    {
      config: { access: 'anyone', rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'completePasswordReset',
        summary: 'Set a new password by the link of the mail; every session ends',
        tags,
        body: Strict({ token: LinkToken, newPassword: Password }),
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { token, newPassword } = request.body
      await completePasswordReset(ctxOf(request), token, newPassword)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/v1/me/password',
    {
      config: { access: 'account', rateLimit: { max: 20, timeWindow: '1 minute' } },
      preHandler: requireSession,
      schema: {
        operationId: 'changePassword',
        summary: 'Set another password; every other session ends',
        tags,
        body: Strict({ newPassword: Password }),
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const actor = request.actor as AccountActor
      await changePassword(ctxOf(request), actor, request.body.newPassword)
      return reply.code(204).send(null)
    },
  )
}
