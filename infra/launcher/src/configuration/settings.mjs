import { parseArgs } from 'node:util'
import { defaultPorts } from './platform.mjs'
import { UserError } from '../screen/user-error.mjs'
import { inState } from './paths.mjs'

/**
 * @typedef {object} Settings
 * @property {'start' | 'dev'} mode `dev` runs from source and reloads
 * @property {string} host the address that everything listens on
 * @property {number} port the port of the gateway, moved when it is taken
 * @property {number} portShift added to every usual port, so that installations side by side want different ones
 * @property {boolean} isPortWished the port was asked for, so moving it deserves a louder word
 * @property {boolean} reset forget everything first
 * @property {boolean} seed put demo data into an empty installation
 * @property {string} [publicUrl] the origin that people see, when it is not the gateway itself
 * @property {string} [adminDatabaseUrl] a PostgreSQL of one's own instead of the embedded one
 * @property {string} [redisUrl] queues on Redis instead of PostgreSQL
 * @property {string} [mailUrl] a mail server of one's own instead of the mail catcher
 * @property {string} [cloudEndpoint] a cloud instead of the simulator; empty: the real one
 * @property {string} filesUrl where uploaded files are kept
 * @property {string} logLevel
 */

const flags = /** @type {const} */ ({
  port: { type: 'string' },
  reset: { type: 'boolean', default: false },
  seed: { type: 'boolean', default: true },
  redis: { type: 'boolean', default: false },
})

/** @param {string | undefined} text */
const portOf = (text) => {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new UserError(`"${text}" is not a port: a number from 1 to 65535 is.`)
}

/** @param {string | undefined} text */
const shiftOf = (text) => {
  const shift = Number(text ?? 0)
  if (Number.isInteger(shift) && shift >= 0 && shift <= 1_000) return shift
  throw new UserError(`EMPORIUM_PORT_SHIFT is a number from 0 to 1000, and not "${text}".`)
}

/**
 * What was asked for, from the command line first and the environment second.
 * @param {'start' | 'dev'} mode
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export const readSettings = (mode, args, env = process.env) => {
  const { values } = parseArgs({ args, options: flags, allowNegative: true })
  if (values.redis && !env.REDIS_URL) {
    throw new UserError('--redis needs the address in REDIS_URL, e.g. redis://127.0.0.1:6379')
  }
  const port = portOf(values.port ?? env.PORT)
  const shift = shiftOf(env.EMPORIUM_PORT_SHIFT)
  return {
    mode,
    host: env.HOST ?? '127.0.0.1',
    port: port ?? defaultPorts.gateway + shift,
    portShift: shift,
    isPortWished: port !== undefined,
    reset: values.reset,
    seed: values.seed,
    publicUrl: env.PUBLIC_URL,
    adminDatabaseUrl: env.ADMIN_DATABASE_URL,
    redisUrl: env.REDIS_URL,
    mailUrl: env.MAIL_URL,
    cloudEndpoint: env.CLOUD_ENDPOINT,
    filesUrl: env.FILES_URL ?? new URL(`file://${inState('files')}`).href,
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}
