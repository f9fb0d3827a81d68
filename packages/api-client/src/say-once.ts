import type { Middleware } from 'openapi-fetch'
import { problemOf } from './problem.ts'

const header = 'idempotency-key'
/** Requests whose answer is awaited, or was lost; more of them at once is no page of ours. */
const most = 100

/** What a request says, in a form that reveals nothing of it; null where the browser has no digest (plain http). */
async function printOf(request: Request): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', await request.clone().arrayBuffer())
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `${request.url} ${hash.join('')}`
}

/** Without an answer from the service itself, what was sent may have been done, or is being done at this moment. */
async function isAnswer(response: Response): Promise<boolean> {
  if (response.status !== 409) return response.status < 500
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return problemOf(409, body).type !== '/problems/request-in-progress'
}

/**
 * Lets nothing be done twice that was sent twice because its answer was lost: the same request bears the same
 * Idempotency-Key until it is answered (draft-ietf-httpapi-idempotency-key-header). Whoever says the same again after
 * an answer means it. A caller's own key stays.
 */
export function sayOnce(): Middleware {
  const unanswered = new Map<string, string>()
  const prints = new WeakMap<Request, string>()
  const keyOf = (print: string) => {
    const key = unanswered.get(print) ?? crypto.randomUUID()
    unanswered.set(print, key)
    const oldest = unanswered.keys().next().value
    if (unanswered.size > most && oldest !== undefined) unanswered.delete(oldest)
    return key
  }
  return {
    async onRequest({ request }) {
      if (request.method !== 'POST' || request.headers.has(header)) return request
      const print = await printOf(request)
      if (!print) return request
      prints.set(request, print)
      request.headers.set(header, keyOf(print))
      return request
    },
    async onResponse({ request, response }) {
      const print = prints.get(request)
      if (print && (await isAnswer(response))) unanswered.delete(print)
      return response
    },
  }
}
