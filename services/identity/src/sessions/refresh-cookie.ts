import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenSession } from './log-in.ts'

/** The cookie of the refresh token: invisible to scripts, sent to the session routes of this site alone. */
export type RefreshCookie = {
  name: string
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, open: OpenSession): void
  clear(reply: FastifyReply): void
}

/** With https the name demands Secure; `__Host-` would demand Path=/ and send it along with every request. */
export function refreshCookie(publicUrl: string): RefreshCookie {
  const isSecure = publicUrl.startsWith('https:')
  const name = isSecure ? '__Secure-emporium-refresh' : 'emporium-refresh'
  const options: CookieSerializeOptions = {
    path: '/api/v1/sessions',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
  }
  return {
    name,
    read: (request) => request.cookies[name],
    set: (reply, { refreshToken, session }) =>
      void reply.setCookie(name, refreshToken, { ...options, expires: session.expiresAt }),
    clear: (reply) => void reply.clearCookie(name, options),
  }
}
