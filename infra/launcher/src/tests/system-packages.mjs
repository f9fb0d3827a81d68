import { spawnSync } from 'node:child_process'
import { chromiumNames, findCommand } from '../processes/find-command.mjs'
import { say } from '../screen/progress.mjs'

/** What some tests need and no Node package brings. */
const needed = [
  { name: 'chromium', commands: chromiumNames },
  { name: 'redis-server', commands: ['redis-server'] },
  { name: 'debootstrap', commands: ['debootstrap'] },
  { name: 'busybox', commands: ['busybox'] },
  { name: 'shellcheck', commands: ['shellcheck'] },
]

/** @returns {string[] | undefined} how to become root without a question */
const rootPrefix = () => {
  if (process.getuid?.() === 0) return []
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
  return status === 0 ? ['sudo', '-n'] : undefined
}

/** @param {string[]} names */
const install = (names) => {
  const prefix = findCommand(['apt-get']) ? rootPrefix() : undefined
  if (!prefix) return false
  const run = (/** @type {string[]} */ args) => {
    const [program = '', ...rest] = [...prefix, 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  }
  say(`Installing ${names.join(' and ')} …`)
  return run(['update', '-q']) && run(['install', '-qy', '--no-install-recommends', ...names])
}

/** Puts what tests need in place where that is possible, and says what to do where it is not. */
export const ensureSystemPackages = () => {
  const isMissing = (/** @type {(typeof needed)[number]} */ { commands }) => !findCommand(commands)
  const names = needed.filter(isMissing).map(({ name }) => name)
  if (process.env.CHROMIUM_PATH)
    names.splice(0, names.length, ...names.filter((n) => n !== 'chromium'))
  if (names.length === 0 || install(names)) return
  say(`Some tests need ${names.join(' and ')}: sudo apt-get install -y ${names.join(' ')}`)
}
