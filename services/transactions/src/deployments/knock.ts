import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect } from 'node:net'
import type { AccessPoint } from '@emporium/events'

/** What came of a knock, in words for the buyer. */
export type Answer = { isReached: boolean; detail: string }

/** A knock waits so long for an answer, in milliseconds. */
export const knockTimeoutMs = 5_000

const reached = (detail: string): Answer => ({ isReached: true, detail })
const missed = (detail: string): Answer => ({ isReached: false, detail })

function wordsFor(error: NodeJS.ErrnoException): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'No answer in time.'
  if (error.code === 'ECONNREFUSED') return 'The connection was refused.'
  if (error.code === 'ECONNRESET') return 'The connection was closed without an answer.'
  return `No connection (${error.code ?? error.name}).`
}

function knockTcp(host: string, port: number): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: knockTimeoutMs })
    const end = (answer: Answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(reached('The port accepts connections.')))
    socket.once('timeout', () => end(missed('No answer in time.')))
    socket.once('error', (error: NodeJS.ErrnoException) => end(missed(wordsFor(error))))
  })
}

/** Any answer but a server's fault: a page that asks for a password is a product that runs. */
function judge(response: IncomingMessage): Answer {
  response.destroy()
  const { statusCode = 0 } = response
  const isReached = statusCode >= 200 && statusCode < 500
  return { isReached, detail: `The answer was ${statusCode}.` }
}

/** Redirections are not followed: they could lead anywhere. A fresh server has no valid certificate yet. */
function knockHttp(host: string, port: number, path: string, isSecure: boolean): Promise<Answer> {
  return new Promise((resolve) => {
    const options = {
      ...{ host, port, path, method: 'GET', agent: false as const },
      headers: { 'user-agent': 'emporium-deployment', accept: '*/*' },
      signal: AbortSignal.timeout(knockTimeoutMs),
    }
    const take = (response: IncomingMessage) => resolve(judge(response))
    const request = isSecure
      ? requestHttps({ ...options, rejectUnauthorized: false }, take)
      : requestHttp(options, take)
    request.on('error', (error: NodeJS.ErrnoException) => resolve(missed(wordsFor(error))))
    request.end()
  })
}

/** Knocks once at an access point of a server; `port` is where it is reached from outside (ST-3). */
export function knock(point: AccessPoint, host: string, port: number): Promise<Answer> {
  return point.protocol === 'tcp'
    ? knockTcp(host, port)
    : knockHttp(host, port, point.path ?? '/', point.protocol === 'https')
}
