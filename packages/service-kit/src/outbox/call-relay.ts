import type { Service } from '@emporium/events'
import type { DataSource } from 'typeorm'
import { Gathering } from '../queue/gathering.ts'

/** For how long commits are gathered before the relay is called. */
const pauses = { quiet: 5, rush: 60, storm: 250 }

const gatherings = new WeakMap<DataSource, Gathering>()

/**
 * Calls the relay of this service for what was just committed: one call for all commits of some milliseconds, and outside
 * of their transactions, for PostgreSQL lets only one transaction with a notification commit at a time. A call that is
 * lost costs half a second, as the relay also looks by itself.
 */
export function callRelay(dataSource: DataSource, service: Service): void {
  const gathering = gatherings.get(dataSource) ?? new Gathering(pauses)
  gatherings.set(dataSource, gathering)
  const pause = gathering.add()
  if (pause === null) return
  setTimeout(() => {
    gathering.send()
    dataSource.query(`SELECT pg_notify($1, '')`, [`outbox_${service}`]).catch(() => undefined)
  }, pause)
}
