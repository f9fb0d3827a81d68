import type { LiveSubject } from '@emporium/domain'
import { inject, onMounted, onUnmounted, ref, watch, type InjectionKey } from 'vue'

/** What an open page hears; see the API client, which brings it. */
export type LiveNews =
  | { type: 'notification'; item: Notice; unreadCount: number }
  | { type: 'changed'; subject: string; id: string }
  | { type: 'access' | 'connected' | 'disconnected' }

/** Something that a person was told. */
export type Notice = {
  id: string
  title: string
  body: string
  /** A path of this site. */
  link: string
  createdAt: string
  readAt: string | null
}

/** Where the news comes from. */
export type LiveSource = {
  subscribe(listener: (news: LiveNews) => void): () => void
  isConnected(): boolean
}

/** Where an app finds its source; without one (on the server, in a test) nothing is heard. */
export const liveKey: InjectionKey<LiveSource> = Symbol('live')

/** Hears what happens while the component is there; answers whether it is heard at once at the moment. */
export function useLive(hear: (news: LiveNews) => void) {
  const source = inject(liveKey, null)
  const isConnected = ref(false)
  let leave = () => undefined as void
  onMounted(() => {
    isConnected.value = source?.isConnected() ?? false
    leave =
      source?.subscribe((news) => {
        isConnected.value = source.isConnected()
        hear(news)
      }) ?? leave
  })
  onUnmounted(() => leave())
  return { isConnected }
}

/** What a page shows and how it looks again. */
export type LiveLook = {
  /** Whether the page shows this. */
  shows(subject: LiveSubject, id: string): boolean
  look(): unknown
  /** Milliseconds between two looks while nothing is heard live and there is something to wait for, else null. */
  pace(): number | null
}

/** A hint can be quicker than what it hints at: services hear of each other's facts a moment later. */
const secondLookMs = 1_500
/** While hints come, it is only looked now and then, for what no hint tells (progress in per cent). */
const calmFactor = 6

/** Looks again when a hint says so, after a lost connection is back, and at a pace while there is none. */
export function useLiveLook({ shows, look, pace }: LiveLook): void {
  let second: ReturnType<typeof setTimeout> | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  const lookTwice = () => {
    void look()
    clearTimeout(second)
    second = setTimeout(look, secondLookMs)
  }
  const { isConnected } = useLive((news) => {
    if (news.type === 'connected') void look()
    if (news.type === 'changed' && shows(news.subject as LiveSubject, news.id)) lookTwice()
  })
  const lookIfSeen = () => document.visibilityState === 'visible' && look()
  const keepPace = ([every, isLive]: readonly [number | null, boolean]) => {
    clearInterval(timer)
    if (every !== null) timer = setInterval(lookIfSeen, isLive ? every * calmFactor : every)
  }
  // Only in a browser: a page that the server writes is looked at once.
  onMounted(() => watch([pace, isConnected] as const, keepPace, { immediate: true }))
  onUnmounted(() => {
    clearInterval(timer)
    clearTimeout(second)
  })
}
