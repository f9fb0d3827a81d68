import { createApi, type Api, type paths } from './api.ts'
import { readFeed, type FeedOptions, type HeardEvent } from './feed.ts'
import { list, type ListedItem, type ListOptions, type ListPath } from './listing.ts'
import { pause } from './pause.ts'
import { tokenSource, type Credentials } from './token-source.ts'
import { transport, type Patience } from './transport.ts'
import { putFile, type SentFile } from './upload.ts'

/** Which marketplace, and who asks. */
export type EmporiumOptions = Credentials & {
  /** The address of the marketplace, as its own documents give it: `https://market.example.com`. */
  baseUrl: string
  /** How often and how long is tried; five times within about half a minute when left out. */
  patience?: Partial<Patience>
  /** Sends requests in place of the platform's own, for proxies and tests. */
  fetch?: typeof globalThis.fetch
  /** Tests wait without a clock. */
  pause?: typeof pause
  now?: () => number
}

const usualPatience: Patience = { tries: 5, firstWaitMs: 500, longestWaitMs: 60_000 }

type Resolved =
  paths['/api/v1/hand-overs/resolve']['post']['responses'][200]['content']['application/json']

/** A marketplace, as one of its vendors' programs sees it. Whatever is not a success is thrown as `ApiProblem`. */
export type Emporium = {
  /** Every operation that programs may call, typed. */
  api: Api
  /** All items of a list that comes in pages. */
  list<P extends ListPath>(
    path: P,
    options?: ListOptions<P>,
  ): AsyncGenerator<ListedItem<P>, void, undefined>
  /** What happened to your vendor, the oldest first; needs the scope `events:read`. */
  events(options?: FeedOptions): AsyncGenerator<HeardEvent, void, undefined>
  /**
   * Who came to your site with the `emporium_token` in the address; needs the scope `saas:resolve`. Once, and within ten
   * minutes: 404 for a token that is none of yours, 409 for one that was used, 410 for one that is over. It is never sent
   * twice by itself.
   */
  resolveHandOver(token: string, options?: { signal?: AbortSignal }): Promise<Resolved>
  /** Puts a file into a slot of a draft; needs the scope `catalog:write`. */
  putFile(file: SentFile): Promise<Awaited<ReturnType<typeof putFile>>>
}

/** Opens a marketplace for a program. Nothing is sent before something is asked. */
export function createEmporium(options: EmporiumOptions): Emporium {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const {
    fetch = (...sent: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...sent),
    pause: wait = pause,
    now = Date.now,
  } = options
  const tokens = tokenSource({ ...options, baseUrl, fetch, now })
  const patience = { ...usualPatience, ...options.patience }
  const api = createApi(baseUrl, transport({ tokens, fetch, patience, pause: wait, now }))
  return {
    api,
    list: (path, narrowed) => list(api, path, narrowed),
    events: (from) => readFeed(api, wait, from),
    async resolveHandOver(token, { signal } = {}) {
      const { data } = await api.POST('/api/v1/hand-overs/resolve', {
        body: { token },
        ...(signal ? { signal } : {}),
      })
      if (!data) throw new Error('The marketplace answered nothing.')
      return data
    },
    putFile: (file) => putFile(api, file),
  }
}
