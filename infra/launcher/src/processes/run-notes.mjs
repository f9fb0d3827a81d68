import { publicUrl } from '../configuration/environment.mjs'
import { writeRun } from './run-file.mjs'

/** @typedef {import('./unit.mjs').Unit} Unit */

/** @param {Unit} unit @returns {import('./run-file.mjs').RunUnit} */
const noteOf = ({ plan, child, starts }) => ({
  name: plan.name,
  service: plan.service,
  role: plan.role,
  pid: child?.pid,
  mark: plan.mark,
  port: plan.port,
  url: plan.url,
  readyUrl: plan.readyUrl,
  restarts: Math.max(starts - 1, 0),
  stopSignal: plan.stopSignal,
  stopRank: plan.stopRank,
})

/**
 * Keeps the note of what runs up to date.
 * @param {import('../configuration/environment.mjs').Installation} installation
 */
export const runNotes = (installation) => {
  /** @type {Unit[]} */
  let units = []
  let phase = 'starting'
  const write = () =>
    writeRun({
      launcherPid: process.pid,
      phase,
      url: publicUrl(installation),
      units: units.map(noteOf),
    })
  return {
    /** @param {Unit[]} present */
    setUnits: (present) => {
      units = present
      write()
    },
    /** @param {'starting' | 'running' | 'stopping'} present */
    setPhase: (present) => {
      phase = present
      write()
    },
  }
}
