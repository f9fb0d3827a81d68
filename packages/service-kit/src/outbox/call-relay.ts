import type { Service } from '@emporium/events'
import type { DataSource } from 'typeorm'

/** How long commits are gathered before the relay is called, in milliseconds. */
const gatherMs = 5

const called = new WeakSet<DataSource>()

/**
 * Calls the relay of this service for what was just committed: one call for all commits of some milliseconds, and outside
 * of their transactions, for PostgreSQL lets only one transaction with a notification commit at a time. A call that is
 * lost costs half a second, as the relay also looks by itself.
 */
export function callRelay(dataSource: DataSource, service: Service): void {
  if (called.has(dataSource)) return
  called.add(dataSource)
  setTimeout(() => {
    called.delete(dataSource)
    dataSource.query(`SELECT pg_notify($1, '')`, [`outbox_${service}`]).catch(() => undefined)
  }, gatherMs)
}
