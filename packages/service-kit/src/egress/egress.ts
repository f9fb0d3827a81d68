import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import type { Agent, Dispatcher } from 'undici'
import { beginningOf } from './beginning-of.ts'
import { outsideUrl } from './outside-url.ts'
import { isPublicAddress } from './public-address.ts'

/** What came of asking an address that somebody named; bodies are neither read nor shown. */
export type Sight =
  | { kind: 'answered'; status: number }
  /** It leads, or leads on, to where we do not go. */
  | { kind: 'refused'; reason: string }
  /** Nobody answered in time. */
  | { kind: 'silent'; reason: string }

/** What came of sending something: the answer's beginning is for whoever named the address, as text. */
export type Reply =
  | { kind: 'answered'; status: number; body: string; retryAfter: string | null }
  | Exclude<Sight, { kind: 'answered' }>

/** What is sent to an address. */
export type Sending = { headers: Record<string, string>; body: string }

/** The only way by which services ask addresses that people name. */
export type Egress = {
  /** Asks an address, follows a few redirections, each looked at anew, and says what came of it. Never throws. */
  look(address: string): Promise<Sight>
  /** Sends something to an address and says what came of it; no redirection is followed. Never throws. */
  post(address: string, sending: Sending): Promise<Reply>
  close(): Promise<void>
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** What tests exchange; a real installation uses what is here. */
export type EgressOptions = {
  resolve?: Resolve
  isAllowed?: (address: string) => boolean
  read?: (text: string) => string | null
  timeoutMs?: number
  /** How much of an answer to something sent is kept, in bytes. */
  answerBytes?: number
  /** Further options of the connection, such as a certificate authority. */
  connect?: Record<string, unknown>
}

const redirectsAtMost = 3
const timeoutOfAll = 8_000
const keptBytes = 2_048

/** The name leads somewhere that is not the open internet. */
class Inside extends Error {
  override readonly name = 'Inside'
}

const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Resolves and judges in one step, at the moment of connecting: the connection goes to the very address that was
 * judged, so that a name that answers differently the next time (DNS rebinding) gains nothing. One address that is not
 * public spoils the name.
 */
function guardedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  const answer = callbackify(async (host: string) => {
    const addresses = await resolve(host)
    if (addresses.length === 0) throw new Error('The name has no address.')
    if (!addresses.every(isAllowed)) throw new Inside('The name leads into a private network.')
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  })
  return (host, options, callback) =>
    answer(host, (error, all) => {
      const [first] = all ?? []
      if (error) callback(error, '')
      else if (options.all) callback(null, all)
      else callback(null, first?.address ?? '', first?.family ?? 4)
    })
}

function causesOf(error: unknown): unknown[] {
  const { cause, errors } = (error ?? {}) as { cause?: unknown; errors?: unknown[] }
  return [error, ...(cause ? causesOf(cause) : []), ...(errors ?? []).flatMap(causesOf)]
}

function sightOf(error: unknown): Exclude<Sight, { kind: 'answered' }> {
  const inside = causesOf(error).find((one) => one instanceof Inside)
  if (inside instanceof Inside) return { kind: 'refused', reason: inside.message }
  const { code, name } = (error ?? {}) as { code?: string; name?: string }
  return { kind: 'silent', reason: code ?? name ?? 'unknown' }
}

/** Where an answer sends us on, or null when it is the last. */
function nextOf(answer: Dispatcher.ResponseData, from: string): string | null {
  const { location } = answer.headers
  const isRedirection = answer.statusCode >= 300 && answer.statusCode < 400
  if (!isRedirection || typeof location !== 'string') return null
  return URL.parse(location, from)?.href ?? ''
}

/** Opens the way out. */
export function openEgress(options: EgressOptions = {}): Egress {
  const { resolve = resolveByDns, isAllowed = isPublicAddress, read = outsideUrl } = options
  const timeoutMs = options.timeoutMs ?? timeoutOfAll
  let agent: Agent | undefined
  // The HTTP client is large, and most processes never look: it is loaded with the first address.
  const open = async () => {
    const { Agent, request } = await import('undici')
    agent ??= new Agent({
      connect: {
        ...options.connect,
        lookup: guardedLookup(resolve, isAllowed),
        timeout: timeoutMs,
      },
      headersTimeout: timeoutMs,
      maxHeaderSize: 16_384,
      pipelining: 0,
    })
    return { dispatcher: agent, request }
  }
  const connection = (url: string) => {
    // A host that is an address is connected to without asking for a name.
    const host = new URL(url).hostname.replaceAll(/[[\]]/g, '')
    if (isIP(host) !== 0 && !isAllowed(host)) throw new Inside('The address is private.')
    return open()
  }
  const ask = async (url: string, signal: AbortSignal) => {
    const { dispatcher, request } = await connection(url)
    const answer = await request(url, {
      dispatcher,
      signal,
      headers: { accept: '*/*', 'user-agent': 'Emporium link check' },
    })
    answer.body.on('error', () => undefined).destroy()
    return answer
  }
  const follow = async (text: string, left: number, signal: AbortSignal): Promise<Sight> => {
    const url = read(text)
    if (!url) return { kind: 'refused', reason: 'This is no https address of a public site.' }
    const answer = await ask(url, signal)
    const next = nextOf(answer, url)
    if (next === null) return { kind: 'answered', status: answer.statusCode }
    if (left === 0) return { kind: 'refused', reason: 'It leads on and on.' }
    return follow(next, left - 1, signal)
  }
  return {
    look: async (address) => {
      // Time runs from when there is something to ask with.
      await open()
      return follow(address, redirectsAtMost, AbortSignal.timeout(timeoutMs)).catch(sightOf)
    },
    post: async (address, { headers, body }) => {
      await open()
      const url = read(address)
      if (!url) return { kind: 'refused', reason: 'This is no https address of a public site.' }
      const send = async (signal: AbortSignal): Promise<Reply> => {
        const { dispatcher, request } = await connection(url)
        const answer = await request(url, { method: 'POST', dispatcher, signal, headers, body })
        const { 'retry-after': retryAfter } = answer.headers
        return {
          kind: 'answered',
          status: answer.statusCode,
          body: await beginningOf(answer.body, options.answerBytes ?? keptBytes),
          retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
        }
      }
      return send(AbortSignal.timeout(timeoutMs)).catch(sightOf)
    },
    close: async () => agent?.destroy(),
  }
}
