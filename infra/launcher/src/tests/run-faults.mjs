import { mkdirSync } from 'node:fs'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { say } from '../screen/progress.mjs'
import { startLastingRedis } from './redis.mjs'
import { findCommand } from './system-packages.mjs'
import { addUp, tallyOfJest } from './tally.mjs'
import { startTestInstallation } from './test-installation.mjs'

const folder = 'infra/e2e'
const fromSource = ['--conditions=@emporium/source', '--import', '@oxc-node/core/register']

/**
 * Starts an installation of its own and lets the fault tests loose on it.
 * @param {string} name of the part, for its folder and its report
 * @param {string} reports folder
 * @param {NodeJS.ProcessEnv} env for the installation and for the tests
 */
const play = async (name, reports, env) => {
  const state = `${reports}/${name}`
  const report = `${reports}/${name}.json`
  mkdirSync(state, { recursive: true })
  const installation = await startTestInstallation(state, { args: ['--no-seed'], env })
  try {
    const launcher = inRoot('infra/launcher/src/cli.mjs')
    const program = [process.execPath, ...fromSource, inRoot(folder, 'faults/faults.ts')]
    const command = [process.execPath, launcher, 'with-installation', ...program]
    const { code } = await runToEnd([...command, '--report', report], {
      cwd: inRoot(folder),
      env: { EMPORIUM_STATE: state, ...env },
      show: true,
    })
    return tallyOfJest(report, code)
  } finally {
    await installation.stop()
  }
}

/** @param {string} reports folder */
const playOnRedis = async (reports) => {
  if (!findCommand(['redis-server'])) {
    say('There is no Redis on this machine: sudo apt-get install -y redis-server')
    return { passed: 0, failed: 1 }
  }
  const redis = await startLastingRedis(`${reports}/redis`)
  try {
    const env = { REDIS_URL: redis.url, REDIS_PIDFILE: redis.pidFile }
    return await play('faults-redis', reports, env)
  } finally {
    redis.stop()
  }
}

/**
 * The main job while processes are killed, once with each carrier of messages.
 * @param {string} reports folder
 */
export const runFaults = async (reports) => {
  const tallies = []
  for (const part of [() => play('faults', reports, {}), () => playOnRedis(reports)]) {
    try {
      tallies.push(await part())
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      tallies.push({ passed: 0, failed: 1 })
    }
  }
  return addUp(tallies)
}
