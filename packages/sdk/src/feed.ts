import type { Api } from './api.ts'
import type { EventType, PartnerEvent } from './partner-event.ts'
import type { Pause } from './pause.ts'

/** From where and how a feed is read. */
export type FeedOptions = {
  /** The cursor of the last event that you are done with; left out, the oldest event that is kept comes first. */
  after?: number
  /** Only these types. */
  types?: readonly EventType[]
  /** Goes on when all is read, asking again after so many milliseconds; left out, the reading ends there. */
  followEveryMs?: number
  signal?: AbortSignal
}

/** An event, and where to go on reading once it is dealt with. */
export type HeardEvent = {
  event: PartnerEvent
  /**
   * Keep it with what you did about the event. Nothing after it is left out; an event of the same page may come again,
   * so know them by their ids.
   */
  cursor: number
}

/** What happened to the vendor, the oldest first. */
export async function* readFeed(
  api: Api,
  pause: Pause,
  { after = 0, types, followEveryMs, signal }: FeedOptions = {},
): AsyncGenerator<HeardEvent, void, undefined> {
  let place = after
  for (;;) {
    const query = { after: place, ...(types ? { type: [...types] as never } : {}) }
    const { data } = await api.GET('/api/v1/events', {
      params: { query },
      ...(signal ? { signal } : {}),
    })
    if (!data) return
    for (const [index, item] of data.items.entries()) {
      const isLast = index === data.items.length - 1
      yield { event: item as PartnerEvent, cursor: isLast ? data.nextAfter : place }
    }
    place = data.nextAfter
    if (data.hasMore) continue
    if (followEveryMs === undefined) return
    await pause(followEveryMs, signal)
  }
}
