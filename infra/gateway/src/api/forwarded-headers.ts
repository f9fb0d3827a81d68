import type { IncomingHttpHeaders } from 'node:http'

/** What a client may not say to a service: where it comes from, and what concerns one hop only. */
const dropped = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-proto',
  'x-real-ip',
  'x-original-url',
  'x-rewrite-url',
  'x-http-method-override',
  'proxy-authorization',
  'proxy-connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
]

/** What is known about where a request came from. */
type Origin = { id: string; ip: string; host: string; protocol: string }

/**
 * The headers for a service: the client's own without those above, and the truth about where the
 * request came from. `request.ip` and `request.host` believe an ingress only when it is trusted.
 */
export function forwardedHeaders(
  request: Origin,
  headers: IncomingHttpHeaders,
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !dropped.includes(name))
  return {
    ...Object.fromEntries(kept),
    'x-request-id': request.id,
    'x-forwarded-for': request.ip,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
  }
}

/** What a service says about its own connection to the gateway, and no more. */
const ofOneHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** How much one caller may still ask. */
const ofOneCaller = /^(?:ratelimit-|retry-after$)/

/**
 * The headers of a service's answer for the client (RFC 9110, 7.6.1). An answer with an age was made for somebody else
 * before (RFC 9111, 5.1): what that caller was told about its own rate goes.
 */
export function answeredHeaders<Headers extends object>(headers: Headers): Headers {
  const isKept = 'age' in headers
  const kept = Object.entries(headers).filter(
    ([name]) => !ofOneHop.has(name) && !(isKept && ofOneCaller.test(name)),
  )
  return Object.fromEntries(kept) as Headers
}
