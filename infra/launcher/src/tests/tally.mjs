import { existsSync, readFileSync } from 'node:fs'

/**
 * How many tests passed and failed, which ones failed and how, and what else nobody should overlook.
 * @typedef {{ passed: number, failed: number, faults?: string[], notes?: string[] }} Tally
 */

/** @param {Tally[]} tallies @returns {Tally} */
export const addUp = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  faults: tallies.flatMap(({ faults = [] }) => faults),
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
 * @param {string} file of the report
 * @param {number} code with which the runner ended
 * @param {Required<Omit<Tally, 'notes'>>} tally
 */
const strict = (file, code, { passed, failed, faults }) => {
  if (code === 0 || failed > 0) return { passed, failed, faults }
  const ending = `${file}\nThe runner ended with ${code} although no test of its report failed.`
  return { passed, failed: 1, faults: [...faults, ending] }
}

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} JestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults?: JestTest[] }} JestFile */

/** @param {JestFile} file that could not even be loaded has no tests, and tells of itself */
const faultsOfFile = ({ name, status, message = '', assertionResults = [] }) => {
  const tests = assertionResults.filter((test) => test.status === 'failed')
  if (tests.length === 0) return status === 'failed' ? [`${name}\n${message}`] : []
  return tests.map((test) => [name, test.fullName, ...(test.failureMessages ?? [])].join('\n'))
}

/**
 * The report of jest or vitest (they share the format).
 * @param {string} file
 * @param {number} code
 */
export const tallyOfJest = (file, code) => {
  const report = /** @type {Record<string, any> | undefined} */ (read(file))
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report ?? {}
  const faults = testResults.flatMap(faultsOfFile)
  const tally = { passed: numPassedTests, failed: numFailedTests, faults }
  return strict(file, report ? code : code || 1, tally)
}

/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ title: string, file: string, tests: { status: string, results: { error?: { message?: string } }[] }[] }} PlaywrightSpec */

/** @param {PlaywrightSuite} suite @returns {string[]} */
const faultsOfSuite = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        [file, title, ...results.map(({ error }) => error?.message ?? '')].join('\n'),
      ),
  ),
  ...suites.flatMap(faultsOfSuite),
]

/**
 * The report of Playwright. A test that passed only when tried again is not good enough.
 * @param {string} file
 * @param {number} code
 */
export const tallyOfPlaywright = (file, code) => {
  const report = /** @type {Record<string, any> | undefined} */ (read(file))
  const { stats = {}, suites = [] } = report ?? {}
  const passed = stats.expected ?? 0
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0)
  const faults = suites.flatMap(faultsOfSuite)
  return strict(file, report ? code : code || 1, { passed, failed, faults })
}
