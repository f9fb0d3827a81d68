import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../screen/user-error.mjs'

/**
 * PostgreSQL refuses to run as root. When the launcher runs as root, the server runs as another
 * user of the machine.
 * @typedef {{ uid: number, gid: number }} OperatingUser
 */

/** @param {string} name @returns {OperatingUser | undefined} */
const lookUp = (name) => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

const createUser = () => {
  const shell = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
  spawnSync('useradd', shell, { stdio: 'ignore' })
  return lookUp('postgres')
}

/**
 * The user for the server, or nothing when the launcher's own user will do.
 * @returns {OperatingUser | undefined}
 */
export const findOperatingUser = () => {
  if (process.getuid?.() !== 0) return undefined
  const user = lookUp('postgres') ?? createUser() ?? lookUp('nobody')
  if (user) return user
  throw new UserError(
    'PostgreSQL cannot run as root and there is no other user on this machine.\n' +
      'Please start Emporium as an ordinary user, or set ADMIN_DATABASE_URL.',
  )
}

/** @param {string} path @returns {boolean} */
const isOpenToAll = (path) => {
  const passable = (statSync(path).mode & 0o001) !== 0
  return passable && (dirname(path) === path || isOpenToAll(dirname(path)))
}

/**
 * The command to run as another user. A checkout in a folder that only root may enter (as in
 * `/root`) needs one capability more: to pass through folders.
 * @param {string[]} command
 * @param {OperatingUser | undefined} user
 * @param {string[]} folders that the command must reach
 * @returns {{ command: string[], uid?: number, gid?: number }}
 */
export const runAs = (command, user, folders) => {
  if (!user) return { command }
  if (folders.every(isOpenToAll)) return { command, ...user }
  const { uid, gid } = user
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  const pass = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search']
  return { command: ['setpriv', ...ids, ...pass, '--', ...command] }
}
