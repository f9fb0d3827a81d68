import { type Fault, faultOf } from '@emporium/domain'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'

/** Where to knock: an address that the cloud named, never one that a seller wrote. */
export type Knock = { host: string; port: number }
/** Who a server says it is by TLS. It is evidence and no condition: a fresh server can have none that is trusted. */
export type Certificate = {
  /** The name that it was made for. */
  subject: string
  issuer: string
  /** When it ends, in ISO 8601. */
  validTo: string
  /** Whether a known authority made it and it holds now; the address of a server stands in none. */
  isTrusted: boolean
}

/** What came of it. */
export type Answer = {
  isReached: boolean
  statusCode: number | null
  pageTitle: string | null
  /** Where a redirection leads; it is not followed. */
  location?: string | null
  certificate?: Certificate | null
  /** A web page, which a browser can show: one that is there, or one that leads to one. */
  isPage?: boolean
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

// What a stranger wrote has no place in a database or on a screen if it could break either.
const plain = (text: unknown) =>
  String(text ?? '')
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200)

/** Errors of a chain that are all about the name: it was called by its address. */
const nameErrors: ReadonlySet<string> = new Set(['ERR_TLS_CERT_ALTNAME_INVALID'])

function certificateOf({ socket }: IncomingMessage): Certificate | null {
  if (!(socket instanceof TLSSocket)) return null
  const { subject, issuer, valid_to: validTo } = socket.getPeerCertificate()
  const ends = new Date(validTo ?? '')
  if (Number.isNaN(ends.getTime())) return null
  const error = socket.authorizationError as unknown as { code?: string } | string | null
  const code = typeof error === 'object' ? error?.code : error
  return {
    subject: plain(subject?.CN),
    issuer: plain(issuer?.O ?? issuer?.CN),
    validTo: ends.toISOString(),
    isTrusted: socket.authorized || nameErrors.has(code ?? ''),
  }
}

/** Whether what answered is for a browser. */
function isPage({ statusCode = 0, headers }: IncomingMessage, title: string | undefined): boolean {
  const type = headers['content-type']
  const leadsOn = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
  return leadsOn || (type ? /^(text\/html|application\/xhtml\+xml)/i.test(type) : Boolean(title))
}

async function judge(response: IncomingMessage): Promise<Answer> {
  const statusCode = response.statusCode ?? 0
  // Asked for before the page is read: a socket that is closed tells nothing.
  const certificate = certificateOf(response)
  const page = await beginningOf(response)
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(page)?.[1]
  return {
    isReached: isGood(statusCode),
    statusCode,
    pageTitle: plain(title) || null,
    location:
      statusCode >= 300 && statusCode < 400 ? plain(response.headers.location) || null : null,
    certificate,
    isPage: isPage(response, title),
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
