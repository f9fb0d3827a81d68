import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'
import { EmailBody, LinkToken, MailOnItsWayView, Password } from '../accounts/account.schemas.ts'
import { inEvenTime } from '../accounts/even-time.ts'
import { completePasswordReset } from './complete-password-reset.ts'
import { requestPasswordReset } from './request-password-reset.ts'

const tags = ['accounts']

/** Forgotten passwords. */
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
}
