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
    return true
  } catch (error) {
    say(error instanceof Error ? error.message.trimEnd() : String(error))
    return false
  }
}

/**
 * Looks at everything and prints one line for each thing, with what is wrong behind it.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runChecks = async () => {
  const results = await inTurns(checks, 2, runCheck)
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}
