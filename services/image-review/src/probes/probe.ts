import { type Fault, faultOf } from '@emporium/domain'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** Where to knock: an address that the cloud named, never one that a seller wrote. */
export type Knock = { host: string; port: number }
/** What came of it. */
export type Answer = {
  isReached: boolean
  statusCode: number | null
  pageTitle: string | null
  detail: string
  fault: Fault
}

/** A probe waits so long for an answer, in milliseconds. */
export const probeTimeoutMs = 5_000
/** So much of a page is read to find its title, in bytes. */
const pageBytes = 64 * 1024

const seen = (fault: Fault) => ({ detail: fault.detail, fault })

/** Nothing answered. */
export const unreached = (fault: Fault): Answer => ({
  isReached: false,
  statusCode: null,
  pageTitle: null,
  ...seen(fault),
})

/** Opens a connection and closes it again. */
export function probeTcp({ host, port }: Knock): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: probeTimeoutMs })
    const end = (answer: Answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () =>
      end({
        isReached: true,
        statusCode: null,
        pageTitle: null,
        ...seen(faultOf('probe-port-open')),
      }),
    )
    socket.once('timeout', () => end(unreached(faultOf('probe-timeout'))))
    socket.once('error', (error: NodeJS.ErrnoException) => end(unreached(faultFor(error))))
  })
}

/** Reads the beginning of an answer. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.byteLength
    if (bytes >= pageBytes) break
  }
  return Buffer.concat(chunks).subarray(0, pageBytes).toString('utf8')
}

/** A page that asks for sign-in is a page that was reached. */
const isGood = (statusCode: number) => statusCode < 400 || statusCode === 401 || statusCode === 403

async function judge(response: IncomingMessage): Promise<Answer> {
  const statusCode = response.statusCode ?? 0
  const page = await beginningOf(response)
  // Control characters of a stranger's page have no place in a database or on a screen.
  const title = /<title[^>]*>([^<]*)<\/title>/i
    .exec(page)?.[1]
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim()
  return {
    isReached: isGood(statusCode),
    statusCode,
    pageTitle: title?.slice(0, 200) || null,
    ...seen(
      faultOf('probe-answered', { status: `${statusCode} ${response.statusMessage ?? ''}`.trim() }),
    ),
  }
}

/** A path as it may be sent: what a seller wrote may hold spaces or letters that a request line may not. */
function sendable(path: string): string {
  const { pathname, search } = new URL(`http://server${path}`)
  return `${pathname}${search}`
}

/**
 * Asks for a page. Redirections are not followed: they could lead anywhere. Certificates are not verified, since a
 * fresh server can have none that is valid for its address.
 */
export function probeHttp(
  { host, port }: Knock,
  { path, isSecure }: { path: string; isSecure: boolean },
): Promise<Answer> {
  return new Promise((resolve) => {
    const options = {
      host,
      port,
      path: sendable(path),
      method: 'GET',
      headers: { 'user-agent': 'emporium-access-check', accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(probeTimeoutMs),
      agent: false as const,
    }
    const fail = (error: NodeJS.ErrnoException) => resolve(unreached(faultFor(error)))
    const take = (response: IncomingMessage) => judge(response).then(resolve, fail)
    const request = isSecure
      ? requestHttps({ ...options, rejectUnauthorized: false }, take)
      : requestHttp(options, take)
    request.once('error', fail)
    request.end()
  })
}

function faultFor(error: NodeJS.ErrnoException): Fault {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return faultOf('probe-timeout')
  if (error.code === 'ECONNREFUSED') return faultOf('probe-refused')
  if (error.code === 'ECONNRESET') return faultOf('probe-closed')
  return faultOf('probe-no-connection', { error: error.code ?? error.name })
}
