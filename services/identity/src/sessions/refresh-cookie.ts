import type { FastifyReply, FastifyRequest } from 'fastify'
import { browserCookie } from '../cookies/browser-cookie.ts'
import type { OpenSession } from './log-in.ts'

/** The cookie of the refresh token: invisible to scripts, sent to the session routes of this site alone. */
export type RefreshCookie = {
  name: string
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, open: OpenSession): void
  clear(reply: FastifyReply): void
}

/** Strict: no other site makes a browser renew a session. */
export function refreshCookie(publicUrl: string): RefreshCookie {
  const cookie = browserCookie(publicUrl, {
    name: 'refresh',
    path: '/api/v1/sessions',
    sameSite: 'strict',
  })
  return {
    ...cookie,
    set: (reply, { refreshToken, session }) =>
      cookie.set(reply, refreshToken, { expires: session.expiresAt }),
  }
}
