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

/** Who is told. */
export type Tell = (message: LiveMessage) => void

/** What the stream is opened with; `settled` waits for a new token that is being fetched, as the old one is refused. */
export type StreamAccess = LiveAccess & { settled(): Promise<unknown> }

type Hold = { whose: string; stop(): void }

/** A stream with its code, which is loaded for whoever is signed in: visitors have none. */
function openStream(access: StreamAccess, whose: string, tell: Tell): Hold {
  let isOver = false
  let end = () => undefined as void
  const begin = async () => {
    const { shareStream } = await import('./live-stream.ts')
    if (!isOver) end = shareStream(access, whose, tell)
  }
  begin().catch(() => tell({ type: 'disconnected' }))
  return {
    whose,
    stop() {
      isOver = true
      end()
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
    if (whose !== null) hold = openStream({ ...access, settled: () => renewing }, whose, tell)
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
