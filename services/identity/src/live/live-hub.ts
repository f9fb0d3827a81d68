import { listenTo, type Actor, type Listener } from '@emporium/service-kit'
import { setTimeout as wait } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import { liveChannel } from './announce.ts'
import { LiveEvent, type Audience } from './live-event.entity.ts'

/** An open page: what it is told, and for whom it is. */
export type LiveReader = {
  accountId: string
  audiences: readonly Audience[]
  tell(event: LiveEvent): void
}

/** Hands what any process of this service announces to the pages that are open at this one. */
export type LiveHub = {
  /** Resolves when the reader misses nothing any more; or after a moment, should the database be slow to hear. */
  join(reader: LiveReader): Promise<void>
  leave(reader: LiveReader): void
  countOf(accountId: string): number
  /** What an audience was told after an event, oldest first. */
  since(audiences: readonly Audience[], id: string): Promise<LiveEvent[]>
  stop(): Promise<void>
}

/** How far back a page that was away catches up, and how much of it at most; more, and it asks for everything anew. */
const keptMs = 60 * 60_000
const atMost = 200
/** How long a page waits for the listening connection, in milliseconds. */
const patienceMs = 2_000

/** For whom an actor listens: themselves, their vendors, and their staff roles. */
export function audiencesOf(actor: Actor): Audience[] {
  if (actor.kind !== 'account') return []
  return [
    `account:${actor.id}`,
    ...actor.memberships.map(({ vendorId }) => `vendor:${vendorId}` as const),
    ...actor.staffRoles.map((role) => `staff:${role}` as const),
  ]
}

/** Opens the hub; the connection to the database is made with the first reader. */
export function openLiveHub(
  dataSource: DataSource,
  databaseUrl: string,
  clock: () => Date,
): LiveHub {
  const readers = new Set<LiveReader>()
  let listener: Listener | null = null
  const pass = async (id: string) => {
    if (readers.size === 0) return
    const event = await dataSource.manager.findOneBy(LiveEvent, { id })
    if (!event) return
    for (const reader of readers) if (reader.audiences.includes(event.audience)) reader.tell(event)
  }
  return {
    async join(reader) {
      readers.add(reader)
      listener ??= listenTo({
        databaseUrl,
        channel: liveChannel,
        name: 'identity live',
        onMessage: (id) => void pass(id).catch(() => undefined),
      })
      await Promise.race([listener.ready, wait(patienceMs, undefined, { ref: false })])
    },
    leave: (reader) => void readers.delete(reader),
    countOf: (accountId) => [...readers].filter((reader) => reader.accountId === accountId).length,
    async since(audiences, id) {
      await dataSource.manager
        .createQueryBuilder()
        .delete()
        .from(LiveEvent)
        .where('at < :at', { at: new Date(clock().getTime() - keptMs) })
        .execute()
      return dataSource.manager
        .createQueryBuilder(LiveEvent, 'event')
        .where('event.audience IN (:...audiences)', { audiences })
        .andWhere('event.id > :id', { id })
        .orderBy('event.id')
        .limit(atMost)
        .getMany()
    },
    async stop() {
      readers.clear()
      await listener?.stop()
    },
  }
}
