import { buildApps } from '../build/build-apps.mjs'
import { buildPackages } from '../build/build-packages.mjs'
import { migrateServices } from '../build/migrate-services.mjs'
import { movedPorts } from '../configuration/addresses.mjs'
import { readSettings } from '../configuration/settings.mjs'
import { letAllGo } from '../ports/choose-port.mjs'
import * as installations from '../processes/installation.mjs'
import { postReaper } from '../processes/reaper.mjs'
import { forgetRun } from '../processes/run-file.mjs'
import { runNotes } from '../processes/run-notes.mjs'
import { Supervisor } from '../processes/supervisor.mjs'
import { takeOver } from '../processes/take-over.mjs'
import { untilStopped } from '../processes/until-stopped.mjs'
import { say, step } from '../screen/progress.mjs'
import { welcome } from '../screen/welcome.mjs'
import { seedOnce } from '../seed/seed-once.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */

/** @param {Installation} installation */
const tellMovedPorts = ({ settings, addresses }) => {
  for (const { name, wished, given } of movedPorts(settings, addresses))
    say(`  Port ${wished} is taken by another program: ${name} is at port ${given} instead.`)
}

/** @param {Supervisor} supervisor @param {Installation} installation */
const bringUp = async (supervisor, installation) => {
  const { settings } = installation
  const database = async () => {
    if (!settings.adminDatabaseUrl) {
      await step('PostgreSQL', () => installations.startPostgres(supervisor, installation))
    }
    await step('Schemas and roles', () => installations.provisionDatabase(installation))
  }
  const programs = async () => {
    await step('Packages and services are built', buildPackages)
    if (settings.mode === 'start') await step('Apps are built', buildApps)
  }
  const [built, ready] = await Promise.allSettled([programs(), database()])
  for (const side of [built, ready]) if (side.status === 'rejected') throw side.reason
  await Promise.all([
    step('Tables', () => migrateServices(installation)),
    step('Mail catcher and cloud', () => installations.startOutsideWorld(supervisor, installation)),
  ])
  await step('Services and workers', () => installations.startServices(supervisor, installation))
  await step('Gateway', () => installations.startGateway(supervisor, installation))
  letAllGo()
  if (settings.seed) await step('Demo data', () => seedOnce(installation))
}

/**
 * Starts the whole platform and keeps it running until it is told to stop.
 * @param {string[]} args
 * @param {'start' | 'dev'} [mode]
 */
export const start = async (args, mode = 'start') => {
  const settings = readSettings(mode, args)
  installations.makeStateFolder()
  const leftovers = await takeOver()
  if (leftovers > 0) say(`  ${leftovers} processes of a run that was killed have been ended.`)
  if (settings.reset) await step('Everything is forgotten', installations.forgetEverything)
  postReaper()
  const installation = await installations.layOut(settings)
  const notes = runNotes(installation)
  const supervisor = new Supervisor({ onChange: notes.setUnits })
  notes.setPhase('starting')
  tellMovedPorts(installation)
  const stopped = untilStopped(supervisor, notes)
  try {
    await Promise.race([bringUp(supervisor, installation), stopped.asked])
    if (!stopped.isAsked()) {
      notes.setPhase('running')
      welcome(installation)
    }
    return await stopped.done
  } catch (error) {
    await supervisor.stop()
    throw error
  } finally {
    forgetRun()
  }
}
