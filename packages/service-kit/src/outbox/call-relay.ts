import type { Service } from '@emporium/events'
import type { DataSource } from 'typeorm'

/** How long commits are gathered before the relay is called, in milliseconds. */
const gatherMs = 5
/** And how long when it was called a moment ago: in a rush, messages that wait for each other cost a fraction of the work. */
const rushMs = 60

type Call = { isDue: boolean; at: number }

const calls = new WeakMap<DataSource, Call>()

/**
 * Calls the relay of this service for what was just committed: one call for all commits of some milliseconds, and outside
 * of their transactions, for PostgreSQL lets only one transaction with a notification commit at a time. A call that is
 * lost costs half a second, as the relay also looks by itself.
 */
export function callRelay(dataSource: DataSource, service: Service): void {
  const last = calls.get(dataSource)
  if (last?.isDue) return
  const now = performance.now()
  const isRush = last !== undefined && now - last.at < 2 * rushMs
  const call = { isDue: true, at: now }
  calls.set(dataSource, call)
  setTimeout(
    () => {
      call.isDue = false
      call.at = performance.now()
      dataSource.query(`SELECT pg_notify($1, '')`, [`outbox_${service}`]).catch(() => undefined)
    },
    isRush ? rushMs : gatherMs,
  )
}
