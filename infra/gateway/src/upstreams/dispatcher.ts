import { Agent, cacheStores, interceptors } from 'undici'
import type { Dispatcher } from 'undici'

/** All in milliseconds. A reader never waits longer than about five seconds for a first byte. */
const times = {
  connect: 2_000,
  /** Reading is quick; what takes longer is broken. */
  readHeaders: 4_000,
  /** Writing may call the cloud in the middle of the request (image look-up). */
  writeHeaders: 25_000,
}

/**
 * Answers that are the same for everybody are kept as long as their service says (RFC 9111): a crowd on one page costs
 * the services one answer a second. Small, for what is kept most is a second old.
 */
const shared = { maxCount: 1_000, maxSize: 8 * 1024 * 1024, maxEntrySize: 256 * 1024 }
/** Who is named in a request, or wants a part of a file, is answered by the service itself. */
const personal = ['authorization', 'cookie', 'range']

const mayBeShared = ({ method, headers }: Dispatcher.RequestOptions) =>
  method === 'GET' && personal.every((name) => !(headers && name in headers))

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
  const store = new cacheStores.MemoryCacheStore(shared)
  const cached = agent.compose(interceptors.cache({ store, type: 'shared', methods: ['GET'] }))
  const request = ((options: Dispatcher.RequestOptions, callback: never) => {
    const headersTimeout = isReading(options.method) ? times.readHeaders : times.writeHeaders
    const dispatcher = mayBeShared(options) ? cached : agent
    return dispatcher.request({ ...options, headersTimeout, bodyTimeout: 0 }, callback)
  }) as Dispatcher['request']
  return { request, close: () => agent.destroy() }
}
