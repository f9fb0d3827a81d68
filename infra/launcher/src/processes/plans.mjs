import { inRoot, inState } from '../configuration/paths.mjs'
import {
  cloudVariables,
  gatewayEnvironment,
  httpUrl,
  inherited,
  serviceEnvironment,
} from '../configuration/environment.mjs'
/** @typedef {(typeof import('../configuration/platform.mjs').apps)[number]} App */
import { clusterFolder, serverCommand } from '../postgres/cluster.mjs'
import { builtCommand, scriptCommand, sourceCommand } from './node-command.mjs'
import { answers, takesQueries } from './readiness.mjs'

/** @typedef {import('./unit.mjs').Plan} Plan */
/** @typedef {import('../configuration/environment.mjs').Installation} Installation */

/** What is stopped first, second, …: people's way in, then the work, then what the work needs. */
const ranks = { gateway: 1, service: 2, tool: 3, postgres: 4 }

/**
 * What all Node programs of the installation share.
 * @param {{ folder: string, mode: 'start' | 'dev', size?: string }} program
 */
const nodeProgram = ({ folder, mode, size }) => ({
  command:
    mode === 'dev'
      ? sourceCommand(`${folder}/src/main.ts`)
      : builtCommand(`${folder}/dist/main.js`, size),
  cwd: inRoot(folder),
  mark: inRoot(folder, mode === 'dev' ? 'src/main.ts' : 'dist/main.js'),
  stopSignal: /** @type {const} */ ('SIGTERM'),
})

/** @param {string} url */
const readyByPage = (url) => ({ isReady: () => answers(url), readyUrl: url })

/**
 * @param {Installation} installation
 * @returns {Promise<Plan>}
 */
export const postgresPlan = async ({ addresses, databaseUrl }) => {
  const { command, env, ...ids } = await serverCommand(addresses.postgres, addresses.host)
  return {
    name: 'postgres',
    service: 'postgres',
    role: 'database',
    command,
    cwd: '/',
    env: { ...inherited(), ...env },
    mark: clusterFolder(),
    port: addresses.postgres,
    url: `postgres://${addresses.host}:${addresses.postgres}/emporium`,
    isReady: () => takesQueries(databaseUrl),
    stopSignal: 'SIGINT',
    stopRank: ranks.postgres,
    ...ids,
  }
}

/** @param {Installation} installation @returns {Plan} */
export const mailPlan = ({ addresses, settings }) => {
  const url = httpUrl(addresses.host, addresses.mail)
  return {
    name: 'mail-catcher',
    service: 'mail-catcher',
    role: 'mail',
    ...nodeProgram({ folder: 'infra/mail-catcher', mode: 'start' }),
    env: {
      ...inherited(),
      HOST: addresses.host,
      PORT: String(addresses.mail),
      SMTP_PORT: String(addresses.smtp),
      MAIL_STORE: inState('mails'),
      LOG_LEVEL: settings.logLevel,
    },
    port: addresses.mail,
    alsoAt: [addresses.smtp],
    url,
    ...readyByPage(`${url}/health/ready`),
    stopRank: ranks.tool,
  }
}

/** @param {Installation} installation @returns {Plan} */
export const cloudPlan = (installation) => {
  const { addresses, settings } = installation
  const url = httpUrl(addresses.host, addresses.cloud)
  return {
    name: 'cloud-simulator',
    service: 'cloud-simulator',
    role: 'cloud',
    ...nodeProgram({ folder: 'infra/cloud-simulator', mode: 'start' }),
    env: {
      ...inherited(),
      ...cloudVariables(installation),
      HOST: addresses.host,
      PORT: String(addresses.cloud),
      SIMULATOR_STATE: inState('cloud.json'),
      LOG_LEVEL: settings.logLevel,
    },
    port: addresses.cloud,
    url,
    ...readyByPage(`${url}/health/live`),
    stopRank: ranks.tool,
  }
}

/**
 * @param {Installation} installation
 * @param {string} service
 * @param {'api' | 'worker'} role
 * @returns {Plan}
 */
export const servicePlan = (installation, service, role) => {
  const { addresses, settings } = installation
  const port = addresses[role][service] ?? 0
  const url = httpUrl(addresses.host, port)
  return {
    name: role === 'api' ? service : `${service}-worker`,
    service,
    role,
    ...nodeProgram({ folder: `services/${service}`, mode: settings.mode, size: role }),
    env: serviceEnvironment(installation, service, role),
    port,
    url,
    ...readyByPage(`${url}/health/ready`),
    stopRank: ranks.service,
  }
}

/** @param {Installation} installation @returns {Plan} */
export const gatewayPlan = (installation) => {
  const { addresses } = installation
  const url = httpUrl(addresses.host, addresses.gateway)
  return {
    name: 'gateway',
    service: 'gateway',
    role: 'gateway',
    ...nodeProgram({ folder: 'infra/gateway', mode: 'start', size: 'gateway' }),
    env: gatewayEnvironment(installation),
    port: addresses.gateway,
    url,
    ...readyByPage(`${url}/health/ready`),
    stopRank: ranks.gateway,
  }
}

/**
 * The development server of an app: hot reload.
 * @param {Installation} installation
 * @param {App} app
 * @returns {Plan}
 */
export const appPlan = ({ addresses }, { name, base }) => {
  const port = addresses.app[name] ?? 0
  const url = httpUrl(addresses.host, port)
  const vite = inRoot('apps', name, 'node_modules/vite/bin/vite.js')
  const flags = ['--host', addresses.host, '--port', String(port), '--strictPort', '--base', base]
  return {
    name,
    service: name,
    role: 'app',
    command: scriptCommand(vite, flags),
    cwd: inRoot('apps', name),
    env: inherited(),
    mark: vite,
    port,
    url: `${url}${base}`,
    ...readyByPage(`${url}${base}`),
    stopSignal: 'SIGTERM',
    stopRank: ranks.gateway,
  }
}
