import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot, inState } from '../configuration/paths.mjs'
import { serviceEnvironment } from '../configuration/environment.mjs'
import { services } from '../configuration/platform.mjs'
import { UserError } from '../screen/user-error.mjs'
import { inTurns } from './in-turns.mjs'
import { fingerprint } from './inputs.mjs'
import { runToEnd } from './run-tool.mjs'

/** @typedef {import('../configuration/environment.mjs').Installation} Installation */

const stampFile = () => inState('migrated')
const ingredients = ['packages/service-kit/src', 'packages/events/src', 'packages/domain/src']

/** @param {Installation} installation @param {string} service */
const migrate = async (installation, service) => {
  const main = inRoot('services', service, 'dist', 'main.js')
  const env = serviceEnvironment(installation, service, 'api')
  const { code, output, errors } = await runToEnd([process.execPath, main, 'migrate'], { env })
  if (code !== 0)
    throw new UserError(`The tables of ${service} could not be made:\n\n${output}${errors}`)
}

/**
 * Brings the tables of every service up to date, two services at a time. With the embedded
 * PostgreSQL it is skipped while nothing that could matter has changed since the last time.
 * @param {Installation} installation
 */
export const migrateServices = async (installation) => {
  const sources = [...ingredients, ...services.map((service) => `services/${service}/src`)]
  const print = fingerprint([...sources, 'pnpm-lock.yaml'].map((path) => inRoot(path)))
  const isOwn = installation.settings.adminDatabaseUrl === undefined
  const isDone = existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === print
  if (isOwn && isDone) return 'up to date'
  rmSync(stampFile(), { force: true })
  await inTurns(services, 2, (service) => migrate(installation, service))
  if (isOwn) writeFileSync(stampFile(), print)
  return `${services.length} services`
}
