import { mkdirSync } from 'node:fs'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot, inState } from '../configuration/paths.mjs'
import { startTestInstallation } from '../tests/test-installation.mjs'

const program = [
  process.execPath,
  '--conditions=@emporium/source',
  '--import',
  '@oxc-node/core/register',
  inRoot('infra/e2e/faults/faults.ts'),
]

/**
 * Lets a storm of subscriptions, cancellations and reviews loose on an installation of its own while its processes are
 * killed at random, and compares the books at the end.
 * @param {string[]} args how many acts (10,000), then the seed of another storm
 */
export const storm = async ([acts = '10000', seed = '1']) => {
  const state = inState('storm')
  mkdirSync(state, { recursive: true })
  const env = { RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'warn' }
  const installation = await startTestInstallation(state, { args: ['--no-seed'], env })
  try {
    const launcher = inRoot('infra/launcher/src/cli.mjs')
    const command = [process.execPath, launcher, 'with-installation', ...program]
    const { code } = await runToEnd([...command, '--storm', acts, '--seed', seed], {
      cwd: inRoot('infra/e2e'),
      env: { EMPORIUM_STATE: state },
      show: true,
    })
    return code
  } finally {
    await installation.stop()
  }
}
