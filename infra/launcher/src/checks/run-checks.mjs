import { inTurns } from '../build/in-turns.mjs'
import { say, step } from '../screen/progress.mjs'
import { checks } from './checks.mjs'

/** @param {import('./checks.mjs').Check} check */
const runCheck = async ({ name, run }) => {
  try {
    await step(name, async () => {
      const fault = await run()
      if (fault) throw new Error(fault)
    })
    return undefined
  } catch (error) {
    const fault = error instanceof Error ? error.message.trimEnd() : String(error)
    say(fault)
    return `${name}\n${fault}`
  }
}

/**
 * Looks at everything and prints one line for each thing, with what is wrong behind it.
 * @returns {Promise<import('../tests/tally.mjs').Tally>}
 */
export const runChecks = async () => {
  const results = await inTurns(checks, 2, runCheck)
  const faults = results.filter((fault) => fault !== undefined)
  return { passed: results.length - faults.length, failed: faults.length, faults }
}
