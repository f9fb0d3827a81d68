import { adminEmail } from './environment.mjs'
import { inState, stateFolder } from './paths.mjs'
import { loadSecrets } from './secrets.mjs'
import { isRunning, readRun } from '../processes/run-file.mjs'
import { UserError } from '../screen/user-error.mjs'

/**
 * What a program needs to talk to the running installation: journeys, measurements, browser tests.
 * @returns {NodeJS.ProcessEnv}
 */
export const variablesForPrograms = () => {
  const run = readRun()
  if (!run || !isRunning(run))
    throw new UserError('Emporium is not running. "npm start" starts it.')
  const urlOf = (/** @type {string} */ name) => run.units.find((unit) => unit.name === name)?.url
  const secrets = loadSecrets()
  return {
    EMPORIUM_STATE: stateFolder(),
    GATEWAY_URL: urlOf('gateway'),
    PUBLIC_URL: run.url,
    MAIL_PAGE_URL: urlOf('mail-catcher'),
    SIMULATOR_URL: urlOf('cloud-simulator'),
    ADMIN_EMAIL: adminEmail(),
    ADMIN_PASSWORD: process.env.ADMIN_PASSWORD ?? secrets.adminPassword,
    DEMO_PASSWORD: secrets.demoPassword,
    DEMO_ACCOUNTS: inState('seeded'),
  }
}
