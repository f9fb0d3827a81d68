import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A cookie that no script reads, sent to the routes below one path of this site alone. */
export type BrowserCookie = {
  name: string
  read(request: FastifyRequest): string | undefined
  /** @param lasts until when, or how many seconds */
  set(reply: FastifyReply, value: string, lasts: { expires: Date } | { maxAge: number }): void
  clear(reply: FastifyReply): void
}

/**
 * Describes a cookie. With https its name demands Secure; `__Host-` would demand Path=/ and send it along with every
 * request.
 */
export function browserCookie(
  publicUrl: string,
  { name, path, sameSite }: { name: string; path: string; sameSite: 'strict' | 'lax' },
): BrowserCookie {
  const secure = publicUrl.startsWith('https:')
  const fullName = `${secure ? '__Secure-' : ''}emporium-${name}`
  const options: CookieSerializeOptions = { path, httpOnly: true, sameSite, secure }
  return {
    name: fullName,
    read: (request) => request.cookies[fullName],
    set: (reply, value, lasts) => void reply.setCookie(fullName, value, { ...options, ...lasts }),
    clear: (reply) => void reply.clearCookie(fullName, options),
  }
}
