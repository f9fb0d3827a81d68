import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { visitLifetime } from './provider-visit.entity.ts'

/** The cookie that binds a visit at a provider to the browser that began it. */
export type VisitCookie = {
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, browserSecret: string): void
  clear(reply: FastifyReply): void
}

/** Lax, not strict as the refresh cookie: the way back begins on the provider's page. */
export function visitCookie(publicUrl: string): VisitCookie {
  const isSecure = publicUrl.startsWith('https:')
  const name = isSecure ? '__Secure-emporium-visit' : 'emporium-visit'
  const options: CookieSerializeOptions = {
    path: '/api/v1/sessions/with-provider',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  }
  return {
    read: (request) => request.cookies[name],
    set: (reply, browserSecret) =>
      void reply.setCookie(name, browserSecret, { ...options, maxAge: visitLifetime / 1_000 }),
    clear: (reply) => void reply.clearCookie(name, options),
  }
}
