import { createParser } from 'eventsource-parser'
import { subjectOf } from './subject.ts'
import type { NotificationView } from './views.ts'

/** What an open page hears. `access`: one's rights have changed, and the new token is there already. */
export type LiveMessage =
  | { type: 'notification'; item: NotificationView; unreadCount: number }
  | { type: 'changed'; subject: string; id: string }
  | { type: 'access' }
  /** From now on everything is heard; what was said before may have been missed. */
  | { type: 'connected' }
  | { type: 'disconnected' }

/** What happens, as it happens, for as long as somebody is signed in and somebody listens. */
export type LiveFeed = {
  subscribe(listener: (message: LiveMessage) => void): () => void
  isConnected(): boolean
}

/** How the feed asks, and who for. */
export type LiveAccess = {
  baseUrl: string
  accessToken(): string | null
  renew(): Promise<string | null>
}

/** Milliseconds between two tries: doubled from the first to the last, and scattered so that not all come at once. */
const firstWait = 1_000
const lastWait = 30_000

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

type Tell = (message: LiveMessage) => void

/** What the stream is opened with; `settled` waits for a new token that is being fetched, as the old one is refused. */
type StreamAccess = LiveAccess & { settled(): Promise<unknown> }

async function read(response: Response, tell: Tell, keep: (id: string) => void): Promise<void> {
  const parser = createParser({
    onEvent({ id, event, data }) {
      if (id) keep(id)
      tell({ ...(JSON.parse(data) as object), type: event } as LiveMessage)
    },
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: '' }
    if (done) return
    parser.feed(value)
  }
}

/** Holds one connection until aborted: comes back with growing pauses, and catches up on what it missed. */
async function holdStream(access: StreamAccess, tell: Tell, signal: AbortSignal): Promise<void> {
  let lastEventId = ''
  let wait = firstWait
  const open = (token: string | null) =>
    fetch(`${access.baseUrl}/api/v1/events/stream`, {
      headers: {
        authorization: `Bearer ${token ?? ''}`,
        accept: 'text/event-stream',
        ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
      },
      signal,
    })
  while (!signal.aborted) {
    try {
      await access.settled()
      let response = await open(access.accessToken())
      if (response.status === 401) response = await open(await access.renew())
      if (response.status === 401 && !access.accessToken()) return
      if (response.ok) {
        wait = firstWait
        tell({ type: 'connected' })
        await read(response, tell, (id) => (lastEventId = id))
      }
    } catch {
      // the network is away, or the page goes: the next try tells
    }
    if (signal.aborted) return
    tell({ type: 'disconnected' })
    await pause(wait * (0.5 + Math.random()), signal)
    wait = Math.min(2 * wait, lastWait)
  }
}

type Hold = { whose: string; stop(): void }

/**
 * One connection for all tabs of a browser, where it can keep locks: a browser has few connections to one host, and a
 * dozen tabs would use them up. The tab that has the lock tells the others.
 */
function shareStream(access: StreamAccess, whose: string, tell: Tell): Hold {
  const abort = new AbortController()
  const name = `emporium-live-${whose}`
  const locks = 'locks' in navigator ? navigator.locks : null
  const channel = locks && 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this origin, not a window
  const say = (words: LiveMessage | 'hello') => channel?.postMessage(words)
  let last: LiveMessage | null = null
  const both: Tell = (message) => {
    if (message.type === 'connected' || message.type === 'disconnected') last = message
    tell(message)
    say(message)
  }
  channel?.addEventListener('message', (event) => {
    const data = event.data as LiveMessage | 'hello'
    if (data !== 'hello') tell(data)
    else if (last) say(last)
  })
  const hold = () => holdStream(access, both, abort.signal)
  if (locks && channel) {
    say('hello')
    void locks.request(name, { signal: abort.signal }, hold).catch(() => undefined)
  } else void hold()
  return {
    whose,
    stop() {
      abort.abort()
      channel?.close()
    },
  }
}

/** The feed of a browser session; `follow` is told whenever the token has changed. */
export function createLiveFeed(access: LiveAccess): LiveFeed & { follow(): void } {
  const listeners = new Set<Tell>()
  let hold: Hold | null = null
  let isConnected = false
  let renewing: Promise<unknown> = Promise.resolve()
  const tell: Tell = (message) => {
    if (message.type === 'connected') isConnected = true
    if (message.type === 'disconnected') isConnected = false
    const pass = () => {
      for (const listener of listeners) listener(message)
    }
    if (message.type === 'access') renewing = access.renew().then(pass, () => undefined)
    else pass()
  }
  const follow = () => {
    const token = access.accessToken()
    const whose = token && listeners.size > 0 ? subjectOf(token) : null
    if (hold?.whose === whose) return
    hold?.stop()
    hold = null
    isConnected = false
    if (whose !== null) hold = shareStream({ ...access, settled: () => renewing }, whose, tell)
  }
  return {
    follow,
    isConnected: () => isConnected,
    subscribe(listener) {
      listeners.add(listener)
      follow()
      return () => {
        listeners.delete(listener)
        follow()
      }
    },
  }
}
