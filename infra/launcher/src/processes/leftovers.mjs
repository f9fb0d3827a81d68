import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './command-line.mjs'

/** @typedef {import('./run-file.mjs').RunUnit} RunUnit */

const patience = 10_000
const signal = (/** @type {RunUnit} */ unit, /** @type {NodeJS.Signals} */ name) => {
  try {
    if (unit.pid !== undefined) process.kill(unit.pid, name)
  } catch {
    // It ended between the look and the signal.
  }
}

/** @param {RunUnit[]} units */
const alive = (units) => units.filter(({ pid, mark }) => isAlive(pid, mark))

/** @param {RunUnit[]} units */
const endGroup = async (units) => {
  const left = alive(units)
  for (const unit of left) signal(unit, unit.stopSignal)
  const deadline = performance.now() + patience
  while (alive(left).length > 0 && performance.now() < deadline) await pause(50)
  for (const unit of alive(left)) signal(unit, 'SIGKILL')
  while (alive(left).length > 0) await pause(20)
  return left.length
}

/**
 * Ends what a launcher that was killed has left behind, the database last. Each process is known
 * again by its command line; a stranger with the same number is left alone.
 * @param {RunUnit[]} units
 * @returns {Promise<number>} how many there were
 */
export const endLeftovers = async (units) => {
  const ranks = [...new Set(units.map(({ stopRank }) => stopRank))].toSorted((a, b) => a - b)
  let ended = 0
  for (const rank of ranks) ended += await endGroup(units.filter((u) => u.stopRank === rank))
  return ended
}
