import { runTool } from '../build/run-tool.mjs'
import { tallyOfJest } from './tally.mjs'

/**
 * The tests of packages, services and infrastructure.
 * @param {string} folder for the report
 * @param {string[]} args handed to jest
 */
export const runJest = async (folder, args) => {
  const report = `${folder}/jest.json`
  const flags = ['--json', `--outputFile=${report}`, '--silent=false', ...args]
  const env = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' }
  const { code, errors } = await runTool({ pack: 'jest', bin: 'jest' }, flags, { env })
  console.log(errors.trimEnd())
  return tallyOfJest(report, code)
}
