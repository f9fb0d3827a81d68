import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { UserError } from '../screen/user-error.mjs'
import { logFile, tailOfLog } from './logs.mjs'

/** @typedef {import('./unit.mjs').Unit} Unit */

/**
 * Whether a page answers 200.
 * @param {string} url
 */
export const answers = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Whether a PostgreSQL takes a query.
 * @param {string} connectionString
 */
export const takesQueries = async (connectionString) => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A process that ended this often before it was ready will not come up. */
const attempts = 3

/** @param {Unit} unit @param {string} reason */
const failure = ({ plan }, reason) =>
  new UserError(
    `${plan.name} ${reason}. The end of its log (${logFile(plan.name)}):\n\n${tailOfLog(plan.name)}`,
  )

/**
 * Waits until a process can work.
 * @param {Unit} unit
 * @param {number} [patience] milliseconds
 */
export const untilReady = async (unit, patience = 90_000) => {
  const deadline = performance.now() + patience
  for (;;) {
    if (unit.child && (await unit.plan.isReady())) return
    if (unit.crashes >= attempts) throw failure(unit, 'ends again and again')
    if (performance.now() > deadline) throw failure(unit, `is not ready after ${patience / 1000} s`)
    await pause(75)
  }
}
