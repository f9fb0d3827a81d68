import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'
import { browserCookie } from '../cookies/browser-cookie.ts'
import { linkLifetimes } from '../links/link.entity.ts'

/** The cookie by which the browser that registered is known again when the link of the mail is opened in it. */
export type RegistrationCookie = {
  read(request: FastifyRequest): string | undefined
  /** The secret of this browser: the one that it has, or a new one, which is as good as the link of the mail. */
  give(request: FastifyRequest, reply: FastifyReply): string
}

/** One secret serves every address that a browser registers, so that two tabs do not take it from each other. */
export function registrationCookie(publicUrl: string): RegistrationCookie {
  const { read, set } = browserCookie(publicUrl, {
    name: 'registration',
    path: '/api/v1/accounts',
    sameSite: 'strict',
  })
  return {
    read,
    give(request, reply) {
      const had = read(request) ?? ''
      const secret = /^[\w-]{43}$/.test(had) ? had : randomBytes(32).toString('base64url')
      set(reply, secret, { maxAge: linkLifetimes.verify_email / 1_000 })
      return secret
    },
  }
}
