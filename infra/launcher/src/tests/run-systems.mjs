import { debianRoot, NoSystem } from './debian-root.mjs'
import { runJest } from './run-jest.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {Promise<string | NoSystem> | undefined} */
let root

/** Begins to make the system, which is mostly waiting for a network and a disk, long before it is asked for. */
export const beginSystems = () => {
  root ??= debianRoot().catch((error) => {
    if (error instanceof NoSystem) return error
    throw error
  })
  // It is told when its turn comes.
  root.catch(() => undefined)
}

/**
 * The image checker on a real system, with each defect planted. That none can be made fails where every test has to run
 * (CI), unless the packages cannot be reached; elsewhere it is said loudly, as the unit tests plant the same defects in
 * systems that they make up.
 * @param {string} reports folder
 * @returns {Promise<Tally>}
 */
export const runSystems = async (reports) => {
  beginSystems()
  const found = await root
  if (typeof found === 'string') {
    const match = '**/image-checker/test/**/*.system.ts'
    const env = { SYSTEM_ROOT: found }
    return runJest(reports, ['--testMatch', match], { name: 'systems', env })
  }
  const note = `The image checker was NOT tried on a real system: ${found?.message}.`
  const mustRun = Boolean(process.env.CI) && !found?.isOutside
  return { passed: 0, failed: mustRun ? 1 : 0, notes: [note] }
}
