import { UserError } from '../screen/user-error.mjs'
import { endLeftovers } from './leftovers.mjs'
import { claimRun, forgetRun, isRunning, readRun } from './run-file.mjs'

/**
 * Makes this launcher the one that runs the installation. One that runs already is left alone;
 * what a killed one left behind is ended.
 * @returns {Promise<number>} how many leftovers there were
 */
export const takeOver = async () => {
  let ended = 0
  while (!claimRun()) {
    const run = readRun()
    if (run && isRunning(run)) {
      const where = run.url ? ` at ${run.url}` : ''
      throw new UserError(`Emporium is already ${run.phase}${where}. "npm run stop" ends it.`)
    }
    ended += await endLeftovers(run?.units ?? [])
    forgetRun()
  }
  return ended
}
