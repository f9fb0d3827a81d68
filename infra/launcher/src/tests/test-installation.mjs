import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inRoot } from '../configuration/paths.mjs'

const launcher = inRoot('infra/launcher/src/cli.mjs')

/** Milliseconds for a start with an empty database and stale builds. */
const patience = 300_000

/** So many ports beside a usual one are tried when it is taken. */
const portsOfOne = 40

/** @param {string} state */
const readRun = (state) => {
  try {
    return JSON.parse(readFileSync(join(state, 'run.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Starts an installation of its own for tests: an empty database, other ports, a folder of its own,
 * so that one that runs for people is not touched.
 * @param {string} state its folder
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv, reset?: boolean, place?: number }} [wishes] `reset` is usual;
 *   those that run side by side have different places, so that none takes the port of a process that was killed in another
 */
export const startTestInstallation = async (state, wishes = {}) => {
  const { args = [], env = {}, reset = true, place = 0 } = wishes
  const first = reset ? ['--reset'] : []
  const child = spawn(process.execPath, [launcher, 'start', ...first, ...args], {
    env: {
      ...process.env,
      EMPORIUM_STATE: state,
      EMPORIUM_PORT_SHIFT: String(place * portsOfOne),
      ...env,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const deadline = performance.now() + patience
  while (readRun(state)?.phase !== 'running') {
    if (child.exitCode !== null) throw new Error('The installation for the tests did not start.')
    if (performance.now() > deadline) throw new Error('The installation for the tests is too slow.')
    await pause(200)
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { stop }
}
