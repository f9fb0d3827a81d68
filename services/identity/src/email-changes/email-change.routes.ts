import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { EmailBody, MailOnItsWayView, VerifyEmailBody } from '../accounts/account.schemas.ts'
import { inEvenTime } from '../accounts/even-time.ts'
import { requireSession } from '../sessions/require-session.ts'
import { confirmEmailChange } from './confirm-email-change.ts'
import { requestEmailChange } from './request-email-change.ts'
import { undoEmailChange } from './undo-email-change.ts'

const tags = ['accounts']
const writing = { max: 20, timeWindow: '1 minute' }

/** Changing the e-mail address of one's account (ON-1). */
export const emailChangeRoutes: FastifyPluginAsyncTypebox = async function emailChanges(app) {
  app.post(
    '/api/v1/me/email-changes',
    {
      config: { access: 'account', rateLimit: writing },
      preHandler: requireSession,
      schema: {
        operationId: 'requestEmailChange',
        summary: 'Ask for another e-mail address; the answer to one that is taken is the same',
        tags,
        body: EmailBody,
        response: { 202: ref(MailOnItsWayView), ...problems },
      },
    },
    async (request, reply) => {
      const actor = request.actor as AccountActor
      await inEvenTime(requestEmailChange(ctxOf(request), actor, request.body.email))
      return reply.code(202).send({ message: 'Open the link in the mail to the new address.' })
    },
  )

  const answers = [
    ['confirm', confirmEmailChange, 'Prove the new address by the link of the mail'],
    ['undo', undoEmailChange, 'Take the old address back by the link of the mail'],
  ] as const
  for (const [verb, say, summary] of answers)
    app.post(
      `/api/v1/email-changes/${verb}`,
      {
        config: { access: 'anyone', rateLimit: writing },
        schema: {
          operationId: `${verb}EmailChange`,
          summary,
          tags,
          body: VerifyEmailBody,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await say(ctxOf(request), request.body.token)
        return reply.code(204).send(null)
      },
    )
}
