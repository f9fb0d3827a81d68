import { Agent } from 'undici'
import type { Dispatcher } from 'undici'

/** All in milliseconds. A reader never waits longer than about five seconds for a first byte. */
const times = {
  connect: 2_000,
  /** Reading is quick; what takes longer is broken. */
  readHeaders: 4_000,
  /** Writing may call the cloud in the middle of the request (image look-up). */
  writeHeaders: 25_000,
}

const isReading = (method: string) => method === 'GET' || method === 'HEAD'

/** Sends requests to the upstreams and keeps connections open. Bodies may stream for ever (SSE). */
export type UpstreamDispatcher = {
  request: Dispatcher['request']
  close: () => Promise<void>
}

export function buildDispatcher(): UpstreamDispatcher {
  const agent = new Agent({
    connections: 128,
    connect: { timeout: times.connect },
    // Shorter than the services keep a connection open, so it is not used in the moment it closes.
    keepAliveTimeout: 4_000,
    bodyTimeout: 0,
  })
  const request = ((options: Dispatcher.RequestOptions, callback: never) => {
    const headersTimeout = isReading(options.method) ? times.readHeaders : times.writeHeaders
    return agent.request({ ...options, headersTimeout, bodyTimeout: 0 }, callback)
  }) as Dispatcher['request']
  return { request, close: () => agent.destroy() }
}
