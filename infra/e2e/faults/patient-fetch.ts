import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** What the platform says when a part of it is away for a moment. */
const isPassing = (status: number) => status === 502 || status === 503 || status === 504
const patienceMs = 45_000
const pauseMs = 150

/** What a patient client went through. */
export type Hardship = {
  /** Requests that were sent again, with method and path. */
  repeats: string[]
  /** Answers that only a broken program gives: 500. */
  faults: string[]
  /** All bodies that came back, when they are to be searched. */
  bodies: string[] | null
}

type Sent = { url: string; method: string; headers: Headers; body: ArrayBuffer | undefined }

async function pack(input: RequestInfo | URL, init?: RequestInit): Promise<Sent> {
  const request = new Request(input, init)
  const headers = new Headers(request.headers)
  if (request.method === 'POST' && !headers.has('idempotency-key'))
    headers.set('idempotency-key', randomUUID())
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const body = hasBody ? await request.arrayBuffer() : undefined
  return { url: request.url, method: request.method, headers, body }
}

const isTwin = async (answer: Response) =>
  answer.status === 409 && /request-in-progress/.test(await answer.clone().text())

/** What a repeat is told when the first one had arrived. The link of a mail is good for once. */
const isDoneAlready = ({ url, method }: Sent, { status }: Response) =>
  method !== 'GET' &&
  (status === 409 || status === 412 || (url.endsWith('/verify-email') && status >= 400))

/**
 * The answer was lost and the repeat is refused, since what it asks for is done: a browser shows the object as it
 * stands now. Its address is that of the verb without the verb.
 */
async function lookAgain(sent: Sent, refusal: Response, send: typeof fetch): Promise<Response> {
  if (sent.url.endsWith('/verify-email')) return new Response(null, { status: 204 })
  const url = sent.url.replace(/\/[\w-]+$/, '')
  const authorization = sent.headers.get('authorization') ?? ''
  const seen = await send(url, { headers: { authorization } })
  return seen.ok ? seen : refusal
}

/** A fetch that repeats what got no answer, as a browser's user would, with the same Idempotency-Key. */
export function patientFetch(send: typeof fetch, hardship: Hardship): typeof fetch {
  const attempt = async (sent: Sent): Promise<Response | null> => {
    try {
      const { url, method, headers, body } = sent
      const signal = AbortSignal.timeout(12_000)
      const answer = await send(url, {
        method,
        headers,
        ...(body?.byteLength ? { body } : {}),
        signal,
      })
      if (isPassing(answer.status) || (await isTwin(answer))) return null
      return answer
    } catch {
      return null
    }
  }
  return async (input, init) => {
    const sent = await pack(input, init)
    const end = Date.now() + patienceMs
    for (let attempts = 1; ; attempts += 1) {
      const answer = await attempt(sent)
      if (!answer) {
        if (Date.now() > end) throw new Error(`${sent.method} ${sent.url} got no answer`)
        hardship.repeats.push(`${sent.method} ${new URL(sent.url).pathname}`)
        await wait(pauseMs)
        continue
      }
      if (answer.status === 500) hardship.faults.push(`${sent.method} ${sent.url}`)
      hardship.bodies?.push(await answer.clone().text())
      return attempts > 1 && isDoneAlready(sent, answer) ? lookAgain(sent, answer, send) : answer
    }
  }
}
