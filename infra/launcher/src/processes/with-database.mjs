import { existsSync } from 'node:fs'
import { clusterFolder, adminUrl } from '../postgres/cluster.mjs'
import { loadSecrets } from '../configuration/secrets.mjs'
import { readSettings } from '../configuration/settings.mjs'
import { letAllGo } from '../ports/choose-port.mjs'
import { UserError } from '../screen/user-error.mjs'
import { layOut, makeStateFolder, startPostgres } from './installation.mjs'
import { postReaper } from './reaper.mjs'
import { forgetRun, isRunning, readRun } from './run-file.mjs'
import { Supervisor } from './supervisor.mjs'
import { runNotes } from './run-notes.mjs'
import { takeOver } from './take-over.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */

/**
 * Claims an installation that does not run, starts its PostgreSQL unless it has one of its own, and ends it again.
 * @template T
 * @param {(installation: Installation) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withOwnDatabase = async (work) => {
  makeStateFolder()
  await takeOver()
  postReaper()
  const installation = await layOut(readSettings('start', []))
  const notes = runNotes(installation)
  const supervisor = new Supervisor({ onChange: notes.setUnits })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void supervisor.stop().finally(() => process.exit(1)))
  try {
    if (!installation.settings.adminDatabaseUrl) await startPostgres(supervisor, installation)
    return await work(installation)
  } finally {
    await supervisor.stop()
    letAllGo()
    forgetRun()
  }
}

/** The administrator's address of the PostgreSQL that runs, if the installation does. */
const runningDatabase = () => {
  const run = readRun()
  if (!run || !isRunning(run)) return undefined
  const unit = run.units.find(({ name }) => name === 'postgres')
  if (!unit?.url) throw new UserError(`Emporium is ${run.phase}; try again when it runs.`)
  const { hostname } = new URL(unit.url)
  return adminUrl({ host: hostname, port: unit.port, password: loadSecrets().postgresPassword })
}

/**
 * Gives the administrator's address of the installation's PostgreSQL: of the one that the environment names, else of the
 * one that runs, else of one that is started for this piece of work.
 * @template T
 * @param {(databaseUrl: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withDatabase = async (work) => {
  const { adminDatabaseUrl } = readSettings('start', [])
  const present = adminDatabaseUrl ?? runningDatabase()
  if (present) return work(present)
  if (!existsSync(`${clusterFolder()}/PG_VERSION`))
    throw new UserError('There is no installation here yet: nothing to back up.')
  return withOwnDatabase(({ databaseUrl }) => work(databaseUrl))
}
