import { runToEnd, toolScript } from '../build/run-tool.mjs'
import { findChromium } from '../processes/find-command.mjs'
import { tallyOfJest } from './tally.mjs'

/** Workers are threads, and inherit how Node was started: sources as they are, no build. */
const node = [
  '--conditions=@emporium/source',
  '--import=@emporium/testing/bare/register',
  '--disable-warning=ExperimentalWarning',
]

/** The workers are threads of one process, and share the threads that hash passwords and read files. */
const threads = { UV_THREADPOOL_SIZE: '12' }

/**
 * The tests of packages, services and infrastructure.
 * @param {string} folder for the report
 * @param {string[]} args handed to jest
 * @param {{ name?: string, env?: NodeJS.ProcessEnv }} [part] another part than the unit tests
 */
export const runJest = async (folder, args, { name = 'jest', env = {} } = {}) => {
  const report = `${folder}/${name}.json`
  const flags = ['--json', `--outputFile=${report}`, '--silent=false', ...args]
  const command = [process.execPath, ...node, toolScript('jest', 'jest'), ...flags]
  const { code, output, errors } = await runToEnd(command, {
    env: { ...threads, CHROMIUM_PATH: findChromium(), ...env },
  })
  // What tests print comes first, what jest says of them last.
  console.log(`${output}${errors}`.trimEnd())
  return tallyOfJest(report, code)
}
