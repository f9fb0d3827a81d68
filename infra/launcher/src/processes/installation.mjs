import { mkdirSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { provision } from '@emporium/postgres'
import { chooseAddresses } from '../configuration/addresses.mjs'
import { inState, stateFolder } from '../configuration/paths.mjs'
import { apps, services } from '../configuration/platform.mjs'
import { loadSecrets } from '../configuration/secrets.mjs'
import { adminUrl, initialiseCluster } from '../postgres/cluster.mjs'
import { appPlan, cloudPlan, gatewayPlan, mailPlan, postgresPlan, servicePlan } from './plans.mjs'
import { untilReady } from './readiness.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */
/** @typedef {import('../configuration/settings.mjs').Settings} Settings */
/** @typedef {import('./supervisor.mjs').Supervisor} Supervisor */

/**
 * Decides where everything is and with which secrets; nothing is started yet.
 * @param {Settings} settings
 * @returns {Promise<Installation>}
 */
export const layOut = async (settings) => {
  const secrets = loadSecrets()
  const addresses = await chooseAddresses(settings)
  const password = secrets.postgresPassword
  const own = adminUrl({ host: addresses.host, port: addresses.postgres, password })
  return { settings, secrets, addresses, databaseUrl: settings.adminDatabaseUrl ?? own }
}

/** The folder of the installation. Others may pass through it, as PostgreSQL may be another user. */
export const makeStateFolder = () => mkdirSync(stateFolder(), { recursive: true, mode: 0o755 })

/** Forgets everything that an installation has written, except that this launcher runs. */
export const forgetEverything = async () => {
  const written = (await readdir(stateFolder())).filter((name) => name !== 'run.json')
  await Promise.all(written.map((name) => rm(inState(name), { recursive: true, force: true })))
}

/** @param {Supervisor} supervisor @param {Installation} installation */
export const startPostgres = async (supervisor, installation) => {
  await initialiseCluster(installation.secrets.postgresPassword)
  await untilReady(supervisor.run(await postgresPlan(installation)))
}

/** @param {Installation} installation */
export const provisionDatabase = ({ databaseUrl, secrets }) =>
  provision({ adminUrl: databaseUrl, passwords: secrets.rolePasswords })

/**
 * What stands in for the outside world, unless the real one was named.
 * @param {Supervisor} supervisor
 * @param {Installation} installation
 */
export const startOutsideWorld = async (supervisor, installation) => {
  const { mailUrl, cloudEndpoint } = installation.settings
  const plans = []
  if (mailUrl === undefined) plans.push(mailPlan(installation))
  if (cloudEndpoint === undefined) plans.push(cloudPlan(installation))
  await Promise.all(plans.map((plan) => untilReady(supervisor.run(plan))))
}

/** @param {Supervisor} supervisor @param {Installation} installation */
export const startServices = async (supervisor, installation) => {
  const roles = /** @type {const} */ (['api', 'worker'])
  const plans = roles.flatMap((role) =>
    services.map((service) => servicePlan(installation, service, role)),
  )
  await Promise.all(plans.map((plan) => untilReady(supervisor.run(plan))))
  return `${plans.length} processes`
}

/** @param {Supervisor} supervisor @param {Installation} installation */
export const startGateway = async (supervisor, installation) => {
  const devPlans = installation.settings.mode === 'dev' ? apps : []
  for (const app of devPlans) supervisor.run(appPlan(installation, app))
  await untilReady(supervisor.run(gatewayPlan(installation)))
}
