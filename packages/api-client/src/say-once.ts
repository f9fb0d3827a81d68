import type { Middleware } from 'openapi-fetch'
import { newKey } from './new-key.ts'
import { problemOf } from './problem.ts'

const header = 'idempotency-key'
/** Requests whose answer was lost; more of them are of no use to anybody. */
const most = 100

/** Browsers have no digest on a page that came by plain http from another machine: then nothing is marked. */
const canMark = () => crypto.subtle !== undefined

/** What a request says, in a form that reveals nothing of it. */
async function printOf(request: Request): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await request.arrayBuffer())
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
 * Lets nothing be done twice that was sent again because its answer was lost: the same request then bears the same
 * Idempotency-Key as before, until it is answered (draft-ietf-httpapi-idempotency-key-header). Whoever says the same
 * again after an answer, or twice at once, means it. A caller's own key stays.
 */
export function sayOnce(): Middleware {
  /** The keys of lost requests, by what they said. */
  const lost = new Map<string, string>()
  /** What was sent and is not answered yet, as a copy that can still be read. */
  const sent = new WeakMap<Request, Request>()

  async function note(request: Request, isLost: boolean): Promise<void> {
    const copy = sent.get(request)
    if (!copy || (!isLost && lost.size === 0)) return
    sent.delete(request)
    const print = await printOf(copy)
    const key = copy.headers.get(header)
    if (!key) return
    lost.delete(print)
    if (isLost) lost.set(print, key)
    const oldest = lost.keys().next().value
    if (lost.size > most && oldest !== undefined) lost.delete(oldest)
  }
  return {
    async onRequest({ request }) {
      const isMarked = request.method !== 'POST' || request.headers.has(header)
      if (isMarked || !canMark()) return request
      const print = lost.size > 0 ? await printOf(request.clone()) : null
      request.headers.set(header, (print !== null && lost.get(print)) || newKey())
      sent.set(request, request.clone())
      return request
    },
    async onResponse({ request, response }) {
      if (sent.has(request)) await note(request, !(await isAnswer(response)))
      return response
    },
    onError: ({ request }) => note(request, true),
  }
}
