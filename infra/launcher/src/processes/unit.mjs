/**
 * One process of the installation, as it is to be run.
 * @typedef {object} Plan
 * @property {string} name unique, also the name of its log
 * @property {string} service
 * @property {string} role api, worker, gateway, database …
 * @property {string[]} command program and arguments
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} mark a part of its command line by which it is known again
 * @property {number} port
 * @property {number[]} [alsoAt] more ports that it listens on
 * @property {string} [url] where people or programs reach it
 * @property {string} [readyUrl] a page that answers 200 when it can work
 * @property {() => Promise<boolean>} isReady
 * @property {NodeJS.Signals} stopSignal
 * @property {number} stopRank lower ranks are stopped first
 * @property {number} [uid]
 * @property {number} [gid]
 *
 * The same process while it runs.
 * @typedef {object} Unit
 * @property {Plan} plan
 * @property {import('node:child_process').ChildProcess} [child]
 * @property {number} starts
 * @property {number} startedAt milliseconds of the monotonic clock
 * @property {number} crashes in a row
 * @property {NodeJS.Timeout} [restart]
 */

/** Milliseconds before the first, second … restart in a row; the last one repeats. */
const delays = [100, 500, 1_000, 2_000, 5_000, 10_000]

/** A process that ran this long (ms) is no longer counted as crashing in a row. */
const provenAfter = 30_000

/**
 * How long to wait before a process that ended is started again, in milliseconds: at once the
 * first time, longer when it crashes in a row.
 * @param {number} crashes in a row, this one included
 */
export const restartDelay = (crashes) =>
  delays[Math.min(Math.max(crashes, 1), delays.length) - 1] ?? 0

/**
 * The number of crashes in a row after this one.
 * @param {number} crashes
 * @param {number} uptime milliseconds that the process ran
 */
export const crashesInRow = (crashes, uptime) => (uptime >= provenAfter ? 1 : crashes + 1)
