import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import {
  EmailBody,
  MailOnItsWayView,
  RegisterAccountBody,
  VerifyEmailBody,
} from './account.schemas.ts'
import { inEvenTime } from './even-time.ts'
import { registerAccount } from './register-account.ts'
import type { RegistrationCookie } from './registration-cookie.ts'
import { resendVerification } from './resend-verification.ts'
import { verifyEmail } from './verify-email.ts'

const tags = ['accounts']
const writing = { max: 60, timeWindow: '1 minute' }

/** Registering (ON-1). What is answered does not depend on whether an address is known. */
export const accountRoutes = (cookie: RegistrationCookie): FastifyPluginAsyncTypebox =>
  async function accounts(app) {
    app.post(
      '/api/v1/accounts',
      {
        config: { access: 'anyone', rateLimit: writing },
        schema: {
          operationId: 'registerAccount',
          summary: 'Register; the answer to an address that is known already is the same',
          tags,
          body: RegisterAccountBody,
          response: { 202: ref(MailOnItsWayView), ...problems },
        },
      },
      async (request, reply) => {
        await registerAccount(ctxOf(request), request.body, cookie.give(request, reply))
        return reply.code(202).send({ message: 'Open the link in the mail that we sent you.' })
      },
    )

    app.post(
      '/api/v1/accounts/verify-email',
      {
        config: { access: 'anyone', rateLimit: writing },
        schema: {
          operationId: 'verifyEmail',
          summary:
            'Prove the address by the link of the mail; in another browser also by the password',
          tags,
          body: VerifyEmailBody,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { token, password } = request.body
        await verifyEmail(ctxOf(request), token, { browserSecret: cookie.read(request), password })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/v1/accounts/verification-mails',
      {
        config: { access: 'anyone', rateLimit: { max: 20, timeWindow: '1 minute' } },
        schema: {
          operationId: 'resendVerification',
          summary: 'Ask for the mail that proves the address once more',
          tags,
          body: EmailBody,
          response: { 202: ref(MailOnItsWayView), ...problems },
        },
      },
      async (request, reply) => {
        await inEvenTime(resendVerification(ctxOf(request), request.body.email))
        return reply
          .code(202)
          .send({ message: 'If the address waits to be proved, a mail is on its way.' })
      },
    )
  }
