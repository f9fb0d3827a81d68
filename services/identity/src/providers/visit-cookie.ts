import type { FastifyReply, FastifyRequest } from 'fastify'
import { browserCookie } from '../cookies/browser-cookie.ts'
import { visitLifetime } from './provider-visit.entity.ts'

/** The cookie that binds a visit at a provider to the browser that began it. */
export type VisitCookie = {
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, browserSecret: string): void
  clear(reply: FastifyReply): void
}

/** Lax, not strict as the refresh cookie: the way back begins on the provider's page. */
export function visitCookie(publicUrl: string): VisitCookie {
  const cookie = browserCookie(publicUrl, {
    name: 'visit',
    path: '/api/v1/sessions/with-provider',
    sameSite: 'lax',
  })
  const lasts = { maxAge: visitLifetime / 1_000 }
  return { ...cookie, set: (reply, browserSecret) => cookie.set(reply, browserSecret, lasts) }
}
