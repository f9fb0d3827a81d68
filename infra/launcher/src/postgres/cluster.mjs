import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { inState, stateFolder } from '../configuration/paths.mjs'
import { findBinaries } from './binaries.mjs'
import { findOperatingUser, runAs } from './operating-user.mjs'

const run = promisify(execFile)

/** The administrator of the embedded PostgreSQL. */
export const adminRole = 'postgres'

/** Where the embedded PostgreSQL keeps its files. */
export const clusterFolder = () => inState('postgres')

const locale = { LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C.UTF-8' }

/**
 * Creates the database cluster unless it is there.
 * @param {string} password of the administrator
 */
export const initialiseCluster = async (password) => {
  const folder = clusterFolder()
  if (existsSync(`${folder}/PG_VERSION`)) return
  const { initdb } = await findBinaries()
  const user = findOperatingUser()
  const passwordFile = inState('postgres.password')
  rmSync(folder, { recursive: true, force: true })
  // An empty database has no tables and no demo data, whatever was noted about the last one.
  for (const note of ['migrated', 'seeded']) rmSync(inState(note), { force: true })
  mkdirSync(folder, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  for (const path of user ? [folder, passwordFile] : [])
    chownSync(path, user?.uid ?? 0, user?.gid ?? 0)
  const flags = [
    `--pgdata=${folder}`,
    `--username=${adminRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]
  const { command, ...ids } = runAs([initdb, ...flags], user, [stateFolder(), dirname(initdb)])
  const [program = '', ...args] = command
  try {
    await run(program, args, { ...ids, cwd: '/', env: { ...process.env, ...locale } })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * How the server is run: durable, and modest in memory. Buffers take memory only once they are filled; with a quarter of
 * them a search among 100,000 products costs PostgreSQL half as much again.
 * @param {number} port
 * @param {string} host
 */
export const serverCommand = async (port, host) => {
  const { postgres } = await findBinaries()
  const options = {
    listen_addresses: host,
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    fsync: 'on',
    log_min_duration_statement: '2s',
    log_line_prefix: '%m [%p] %a ',
    timezone: 'UTC',
  }
  const flags = Object.entries(options).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const command = [postgres, '-D', clusterFolder(), '-p', String(port), ...flags]
  return {
    ...runAs(command, findOperatingUser(), [stateFolder(), dirname(postgres)]),
    env: locale,
  }
}

/**
 * The address for the administrator of the embedded PostgreSQL.
 * @param {{ host: string, port: number, password: string }} server
 */
export const adminUrl = ({ host, port, password }) =>
  `postgres://${adminRole}:${encodeURIComponent(password)}@${host}:${port}/postgres`
