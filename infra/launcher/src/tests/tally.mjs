import { existsSync, readFileSync } from 'node:fs'

/**
 * How many tests passed and failed, and what nobody should overlook.
 * @typedef {{ passed: number, failed: number, notes?: string[] }} Tally
 */

/** @param {Tally[]} tallies @returns {Tally} */
export const addUp = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  notes: tallies.flatMap(({ notes = [] }) => notes),
})

/** @param {string} file @returns {Record<string, unknown> | undefined} */
const read = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

/**
 * A runner that failed although no single test did (it crashed, a file could not be loaded, the
 * report is missing) counts as one failure: nothing broken is ever counted as good.
 * @param {Tally} tally
 * @param {number} code with which the runner ended
 */
const strict = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally)

/**
 * The report of jest or vitest (they share the format).
 * @param {string} file
 * @param {number} code
 */
export const tallyOfJest = (file, code) => {
  const { numPassedTests = 0, numFailedTests = 0 } =
    /** @type {{ numPassedTests?: number, numFailedTests?: number }} */ (read(file) ?? {})
  return strict({ passed: numPassedTests, failed: numFailedTests }, read(file) ? code : code || 1)
}

/**
 * The report of Playwright. A test that passed only when tried again is not good enough.
 * @param {string} file
 * @param {number} code
 */
export const tallyOfPlaywright = (file, code) => {
  const { stats } = /** @type {{ stats?: Record<string, number> }} */ (read(file) ?? {})
  const passed = stats?.expected ?? 0
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return strict({ passed, failed }, stats ? code : code || 1)
}
