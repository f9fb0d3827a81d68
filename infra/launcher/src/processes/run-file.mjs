import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { inState } from '../configuration/paths.mjs'
import { isAlive } from './command-line.mjs'

/**
 * What runs at present, for `status`, for `stop` and for the next start.
 * @typedef {object} Run
 * @property {number} launcherPid
 * @property {string} phase starting, running or stopping
 * @property {string} [url] of the gateway
 * @property {RunUnit[]} units
 *
 * @typedef {object} RunUnit
 * @property {string} name
 * @property {string} service
 * @property {string} role
 * @property {number} [pid]
 * @property {string} mark
 * @property {number} port
 * @property {string} [url]
 * @property {string} [readyUrl] answers 200 when the process can work
 * @property {number} restarts
 * @property {NodeJS.Signals} stopSignal
 * @property {number} stopRank
 */

/** A part of the launcher's own command line. */
export const launcherMark = 'infra/launcher/src/cli.mjs'

export const runFile = () => inState('run.json')

/** @returns {Run | undefined} */
export const readRun = () => {
  if (!existsSync(runFile())) return undefined
  try {
    return JSON.parse(readFileSync(runFile(), 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {Run} run */
export const writeRun = (run) => {
  const fresh = `${runFile()}.${process.pid}`
  writeFileSync(fresh, JSON.stringify(run, null, 2))
  renameSync(fresh, runFile())
}

/**
 * Claims the installation for this launcher. Of two that begin at the same moment only one
 * succeeds.
 * @returns {boolean}
 */
export const claimRun = () => {
  try {
    const run = { launcherPid: process.pid, phase: 'starting', units: [] }
    writeFileSync(runFile(), JSON.stringify(run), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

export const forgetRun = () => rmSync(runFile(), { force: true })

/**
 * Whether the launcher that wrote the note is still there.
 * @param {Run | undefined} run
 */
export const isRunning = (run) => isAlive(run?.launcherPid, launcherMark)
