import type { Pause } from './pause.ts'
import { unreachable } from './problem.ts'
import { TokenRefused, type TokenSource } from './token-source.ts'

/** How often a request is sent at most, and how long is waited in between, in milliseconds. */
export type Patience = { tries: number; firstWaitMs: number; longestWaitMs: number }

/** Sends a request and answers what came of it, whatever the status. */
export type Send = (request: Request) => Promise<Response>

/** What requests are sent with. */
export type TransportParts = {
  tokens: TokenSource
  fetch: typeof globalThis.fetch
  patience: Patience
  pause: Pause
  now: () => number
}

/** Nothing is done twice by it: it only reads, or the server knows it again by its key. */
const isSafe = ({ method, headers }: Request) =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key')

/** Whether an answer says "not now": too many requests were not looked at; what failed inside may have been done. */
const asksToWait = (request: Request, { status }: Response) =>
  status === 429 || (isSafe(request) && [502, 503, 504].includes(status))

/** What Retry-After says, in milliseconds: seconds or a date (RFC 9110, section 10.2.3); 0 without one. */
function saidWait(response: Response | null, now: number): number {
  const said = response?.headers.get('retry-after')
  if (!said) return 0
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0
}

/**
 * Sends requests with a token, which is renewed once when it is refused, and sends again what may be sent again: with
 * growing, scattered pauses, and never sooner than the marketplace says. Who is asked to wait longer than the longest
 * pause gets the answer as it is.
 */
export function transport({ tokens, fetch, patience, pause, now }: TransportParts): Send {
  const once = async (request: Request, token: string) => {
    const copy = request.clone()
    copy.headers.set('authorization', `Bearer ${token}`)
    return fetch(copy)
  }
  const authorized = async (request: Request) => {
    const token = await tokens.current()
    const response = await once(request, token)
    return response.status === 401 ? once(request, await tokens.renewed(token)) : response
  }
  const attempt = async (request: Request, isLast: boolean) => {
    try {
      return await authorized(request)
    } catch (error) {
      request.signal.throwIfAborted()
      // The request itself was not sent yet: the token was asked for too often, or identity restarts.
      if (error instanceof TokenRefused && error.isPassing && !isLast) return null
      // Only what `fetch` throws means that no answer came.
      if (!(error instanceof TypeError)) throw error
      if (isLast || !isSafe(request)) throw unreachable(error)
      return null
    }
  }
  return async (request) => {
    for (let tried = 1; ; tried += 1) {
      const isLast = tried >= patience.tries
      const response = await attempt(request, isLast)
      if (response && (isLast || !asksToWait(request, response))) return response
      const grown = patience.firstWaitMs * 2 ** (tried - 1) * (0.5 + Math.random())
      const wait = Math.max(saidWait(response, now()), Math.min(grown, patience.longestWaitMs))
      if (response && wait > patience.longestWaitMs) return response
      await response?.body?.cancel()
      await pause(wait, request.signal)
    }
  }
}
