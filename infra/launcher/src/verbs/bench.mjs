import { mkdirSync } from 'node:fs'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot, inState } from '../configuration/paths.mjs'
import { startTestInstallation } from '../tests/test-installation.mjs'

const program = [
  process.execPath,
  '--conditions=@emporium/source',
  '--import',
  '@oxc-node/core/register',
  inRoot('infra/e2e/src/bench.ts'),
]

/**
 * Measures an installation of its own, in a folder of its own: it fills the database with generated
 * products and asks more of the platform than a limit would allow.
 * @param {string[]} args handed to the program
 */
export const bench = async (args) => {
  const state = inState('bench')
  mkdirSync(state, { recursive: true })
  const env = { RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'warn' }
  const timed = async (/** @type {boolean} */ reset) => {
    const start = performance.now()
    const installation = await startTestInstallation(state, { env, reset })
    return { installation, ms: Math.round(performance.now() - start) }
  }
  const first = await timed(true)
  await first.installation.stop()
  const { installation, ms } = await timed(false)
  try {
    const launcher = inRoot('infra/launcher/src/cli.mjs')
    const command = [process.execPath, launcher, 'with-installation', ...program, ...args]
    const { code } = await runToEnd(command, {
      cwd: inRoot('infra/e2e'),
      env: { EMPORIUM_STATE: state, BENCH_START_MS: `${first.ms},${ms}` },
      show: true,
    })
    return code
  } finally {
    await installation.stop()
  }
}
