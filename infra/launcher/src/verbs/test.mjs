import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { buildApps } from '../build/build-apps.mjs'
import { buildPackages } from '../build/build-packages.mjs'
import { runChecks } from '../checks/run-checks.mjs'
import { inState } from '../configuration/paths.mjs'
import { say, step } from '../screen/progress.mjs'
import { UserError } from '../screen/user-error.mjs'
import { runBrowser } from '../tests/run-browser.mjs'
import { runFaults } from '../tests/run-faults.mjs'
import { runJest } from '../tests/run-jest.mjs'
import { runVitest } from '../tests/run-vitest.mjs'
import { beginSystems, runSystems } from '../tests/run-systems.mjs'
import { ensureSystemPackages } from '../tests/system-packages.mjs'
import { addUp } from '../tests/tally.mjs'

/** @typedef {import('../tests/tally.mjs').Tally} Tally */

/** @typedef {(reports: string, rest: string[]) => Promise<Tally>} Run */

/** @type {Record<string, Run>} */
const kinds = {
  check: () => runChecks(),
  unit: runJest,
  web: runVitest,
  faults: runFaults,
  browser: runBrowser,
  systems: runSystems,
}

/** @type {Run} */
const noTests = async () => ({ passed: 0, failed: 1 })

/**
 * What runs after each other, and in each wave the lanes that run side by side: killing processes is mostly waiting for
 * them to come back, so the browser's installation may start while the last of them do. Nothing runs beside the unit
 * tests: they fill the machine by themselves, and some of them hold to deadlines.
 */
const waves = [[['check']], [['unit']], [['web', 'browser'], ['faults'], ['systems']]]

/** @param {string | undefined} wish */
const chosen = (wish) => {
  const names = wish?.split(',') ?? Object.keys(kinds)
  const unknown = names.filter((name) => !(name in kinds))
  if (unknown.length === 0) return names
  throw new UserError(`--only takes ${Object.keys(kinds).join(', ')}; not ${unknown.join(', ')}`)
}

/**
 * Some tests look at what is built. When it cannot be built, that is one failure, and the others
 * still tell what they can. The apps are built here, as the installations that need them start side by side.
 * @param {string[]} names of the kinds that will run
 * @returns {Promise<Tally>}
 */
const build = async (names) => {
  try {
    await step('Packages and services are built', buildPackages)
    if (names.includes('browser') || names.includes('faults'))
      await step('Apps are built', buildApps)
    return { passed: 0, failed: 0 }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}

/** More of them are most likely of one cause. */
const mostFaults = 20

/** The first lines of a fault: where, which, and what it says. @param {string} fault */
const shortened = (fault) => stripVTControlCharacters(fault).split('\n').slice(0, 14).join('\n  ')

/**
 * Runs every test there is and ends with one line that adds them up.
 * @param {string[]} args `--only check,unit,web,faults,browser,systems`; the rest is handed to jest
 */
export const test = async (args) => {
  const options = /** @type {const} */ ({ only: { type: 'string' } })
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const names = chosen(values.only)
  const reports = inState('tests')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  if (names.some((name) => name !== 'check' && name !== 'web')) ensureSystemPackages()
  if (names.includes('systems')) beginSystems()
  const tallies = [await build(names)]
  const runLane = async (/** @type {string[]} */ lane) => {
    for (const name of lane.filter((one) => names.includes(one))) {
      console.log(`\n── ${name} ──`)
      tallies.push(await (kinds[name] ?? noTests)(reports, positionals))
    }
  }
  for (const lanes of waves) await Promise.all(lanes.map(runLane))
  const { passed, failed, faults = [], notes = [] } = addUp(tallies)
  // Once more at the end, where they are found among thousands of lines.
  for (const fault of faults.slice(0, mostFaults)) console.log(`\n✗ ${shortened(fault)}`)
  for (const note of notes) console.log(`\n!! ${note}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
