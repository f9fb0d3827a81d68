import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { portChooser } from '../ports/choose-port.mjs'

const host = '127.0.0.1'

/** Milliseconds until a Redis that ended is started again. */
const restartAfter = 200

/**
 * A Redis for tests, with append-only persistence, that is started again whenever it ends.
 * @param {string} folder for its data
 */
export const startLastingRedis = async (folder) => {
  mkdirSync(folder, { recursive: true })
  const port = await portChooser({ host })(0)
  const pidFile = join(folder, 'redis.pid')
  const place = ['--port', String(port), '--bind', host, '--dir', folder, '--pidfile', pidFile]
  const safe = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '']
  let isWanted = true
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  const begin = () => {
    child = spawn('redis-server', [...place, ...safe, '--loglevel', 'warning'], { stdio: 'ignore' })
    child.once('error', () => undefined)
    child.once('exit', () => isWanted && setTimeout(begin, restartAfter))
  }
  begin()
  const deadline = performance.now() + 10_000
  while (!existsSync(pidFile)) {
    if (performance.now() > deadline) throw new Error('redis-server did not start.')
    await pause(50)
  }
  const stop = () => {
    isWanted = false
    child?.kill('SIGKILL')
  }
  return { url: `redis://${host}:${port}`, pidFile, stop }
}
