import { createParser } from 'eventsource-parser'
import type { LiveMessage, StreamAccess, Tell } from './live.ts'

/** Milliseconds between two tries: doubled from the first to the last, and scattered so that not all come at once. */
const firstWait = 1_000
const lastWait = 30_000

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

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

/**
 * One connection for all tabs of a browser, where it can keep locks: a browser has few connections to one host, and a
 * dozen tabs would use them up. The tab that has the lock tells the others. Gives what ends it.
 */
export function shareStream(access: StreamAccess, whose: string, tell: Tell): () => void {
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
  return () => {
    abort.abort()
    channel?.close()
  }
}
