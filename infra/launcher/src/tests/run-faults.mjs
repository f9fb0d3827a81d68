import { mkdirSync } from 'node:fs'
import { runToEnd } from '../build/run-tool.mjs'
import { inRoot } from '../configuration/paths.mjs'
import { findCommand } from '../processes/find-command.mjs'
import { say } from '../screen/progress.mjs'
import { startLastingRedis } from './redis.mjs'
import { addUp, tallyOfJest } from './tally.mjs'
import { startTestInstallation } from './test-installation.mjs'

const folder = 'infra/e2e'
const fromSource = ['--conditions=@emporium/source', '--import', '@oxc-node/core/register']

/**
 * Starts an installation of its own for one part of the tests.
 * @param {string} name of the part, for its folder and its report
 * @param {string} reports folder
 * @param {NodeJS.ProcessEnv} env for the installation and for the tests
 * @param {number} place among those that run side by side
 */
const begin = async (name, reports, env, place) => {
  const state = `${reports}/${name}`
  mkdirSync(state, { recursive: true })
  const installation = await startTestInstallation(state, { args: ['--no-seed'], env, place })
  return { state, report: `${reports}/${name}.json`, env, installation }
}

/**
 * Lets the fault tests loose on an installation, and ends it.
 * @param {Awaited<ReturnType<typeof begin>>} part
 */
const play = async ({ state, report, env, installation }) => {
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

const failed = { passed: 0, failed: 1 }

/** @param {unknown} error */
const tell = (error) => {
  say(error instanceof Error ? error.message : String(error))
  return failed
}

/** @param {string} reports folder */
const beginOnRedis = async (reports) => {
  if (!findCommand(['redis-server']))
    throw new Error('There is no Redis on this machine: sudo apt-get install -y redis-server')
  const redis = await startLastingRedis(`${reports}/redis`)
  try {
    const env = { REDIS_URL: redis.url, REDIS_PIDFILE: redis.pidFile }
    return { part: await begin('faults-redis', reports, env, 2), redis }
  } catch (error) {
    redis.stop()
    throw error
  }
}

/** @param {string} reports folder */
const playOnRedis = async (reports) => {
  const { part, redis } = await beginOnRedis(reports)
  return play(part).finally(redis.stop)
}

/**
 * The main job while processes are killed, once with each carrier of messages. Most of it is waiting, so both are
 * played side by side.
 * @param {string} reports folder
 */
export const runFaults = async (reports) => {
  try {
    const onPostgres = await begin('faults', reports, {}, 1)
    return addUp(
      await Promise.all([play(onPostgres).catch(tell), playOnRedis(reports).catch(tell)]),
    )
  } catch (error) {
    return tell(error)
  }
}
