import { schemaOf } from '@emporium/postgres'
import { findChromium } from '../processes/find-command.mjs'
import { cloudServices, services } from './platform.mjs'
import { platformKey } from './simulator-keys.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./addresses.mjs').Addresses} Addresses */
/** @typedef {import('./secrets.mjs').Secrets} Secrets */
/** @typedef {{ settings: Settings, addresses: Addresses, secrets: Secrets, databaseUrl: string }} Installation
 *   `databaseUrl` is the administrator's address of the PostgreSQL in use */

/** The first administrator's address unless ADMIN_EMAIL says otherwise. */
export const adminEmail = () => process.env.ADMIN_EMAIL ?? 'admin@emporium.example'

/** @param {Installation} installation */
export const adminPassword = ({ secrets }) => process.env.ADMIN_PASSWORD ?? secrets.adminPassword

/** @param {Installation} installation */
export const publicUrl = ({ settings, addresses }) =>
  settings.publicUrl ?? `http://localhost:${addresses.gateway}`

/** @param {string} host @param {number} port */
export const httpUrl = (host, port) =>
  `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`

/** What this launcher was given that is not every process's business. */
const notForAll =
  /^(npm_|ADMIN_|DATABASE_|QUEUE_DATABASE_URL$|REDIS_URL$|PORT$|SMTP_PORT$|ROLE$|MAIL_|CLOUD_|SIGNING_|FILE_LINK_|BUYER_ID_|LINK_CHECKS$|CHROMIUM_PATH$|SECOND_FACTOR_|STAFF_SECOND_|SIGN_IN_PROVIDERS$|WEBHOOK_LOOPBACK$|TRUST_PROXY$)/

/**
 * The C library's allocator gives memory back, rather than keeping a pool for each thread of each process: what a
 * compiler or a font tool took for a moment (in pieces of 32 KiB) is mapped by itself, so that it leaves no holes.
 */
const thrift = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '32768',
}

/** @returns {NodeJS.ProcessEnv} */
export const inherited = () => ({
  ...thrift,
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notForAll.test(name))),
})

/** @param {Installation} installation @param {string} role */
const roleUrl = ({ databaseUrl, secrets }, role) => {
  const url = new URL(databaseUrl)
  url.pathname = '/emporium'
  url.username = role
  url.password = encodeURIComponent(secrets.rolePasswords[role] ?? '')
  return url.href
}

/** @param {Installation} installation */
const queueVariables = (installation) =>
  installation.settings.redisUrl
    ? { REDIS_URL: installation.settings.redisUrl }
    : { QUEUE_DATABASE_URL: roleUrl(installation, 'queue') }

/** @param {Installation} installation */
const mailVariables = (installation) => ({
  MAIL_URL:
    installation.settings.mailUrl ??
    `smtp://${installation.addresses.host}:${installation.addresses.smtp}`,
  MAIL_FROM: process.env.MAIL_FROM ?? 'Emporium <no-reply@emporium.example>',
})

/** The platform's own account in the simulator's seed. It opens nothing else. */
const simulatorAccount = {
  CLOUD_ACCESS_KEY_ID: platformKey.accessKeyId,
  CLOUD_ACCESS_KEY_SECRET: platformKey.accessKeySecret,
  CLOUD_ACCOUNT_ID: '1000000000000001',
}

/**
 * The cloud, and the platform's own account there: the simulator's unless the environment names
 * another.
 * @param {Installation} installation
 */
export const cloudVariables = ({ settings, addresses }) => {
  const account = Object.entries(simulatorAccount).map(([name, value]) => [
    name,
    process.env[name] ?? value,
  ])
  return {
    ...Object.fromEntries(account),
    CLOUD_ENDPOINT: settings.cloudEndpoint ?? httpUrl(addresses.host, addresses.cloud),
  }
}

/**
 * Whether mail and cloud are played: nobody but those on this machine uses it.
 * @param {Installation} installation
 */
const isPlayed = ({ settings }) =>
  settings.mailUrl === undefined && settings.cloudEndpoint === undefined

/**
 * Staff to play with needs no second factor, as long as mail and cloud are played as well. Nobody can own an address
 * of these domains (RFC 2606): the first is that of the demo accounts, the second that of the journeys.
 * @param {Installation} installation
 */
const exemptVariables = (installation) => {
  const exempt =
    process.env.SECOND_FACTOR_EXEMPT ??
    (isPlayed(installation) ? '@emporium.example,@example.org' : undefined)
  return exempt === undefined ? {} : { SECOND_FACTOR_EXEMPT: exempt }
}

/** @param {Installation} installation */
const identityVariables = (installation) => ({
  ...mailVariables(installation),
  ...(process.env.STAFF_SECOND_FACTOR
    ? { STAFF_SECOND_FACTOR: process.env.STAFF_SECOND_FACTOR }
    : {}),
  ...exemptVariables(installation),
  ...(process.env.SIGN_IN_PROVIDERS ? { SIGN_IN_PROVIDERS: process.env.SIGN_IN_PROVIDERS } : {}),
  WEBHOOK_LOOPBACK: process.env.WEBHOOK_LOOPBACK ?? (isPlayed(installation) ? 'on' : 'off'),
  ADMIN_EMAIL: adminEmail(),
  ADMIN_PASSWORD: adminPassword(installation),
  SIGNING_KEY_SECRET: process.env.SIGNING_KEY_SECRET ?? installation.secrets.signingKeySecret,
})

/**
 * Demo companies have names like larch.example, which nobody can own: they are taken where mails go to the catcher.
 * @param {Installation} installation
 */
const onboardingVariables = (installation) => ({
  ...mailVariables(installation),
  DOMAINS_RESERVED:
    process.env.DOMAINS_RESERVED ?? String(installation.settings.mailUrl === undefined),
})

/** @param {Installation} installation */
const catalogVariables = ({ secrets }) => ({
  FILE_LINK_SECRET: process.env.FILE_LINK_SECRET ?? secrets.fileLinkSecret,
})

/**
 * A played cloud has played products: their sites are nowhere. Without a browser on the machine, the access check takes
 * no pictures.
 * @param {Installation} installation
 */
const imageReviewVariables = ({ settings }) => {
  const browser = findChromium()
  return {
    LINK_CHECKS: process.env.LINK_CHECKS ?? (settings.cloudEndpoint === undefined ? 'off' : 'on'),
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
  }
}

/**
 * The simulator's servers live on loopback addresses; those of the real cloud never do.
 * @param {Installation} installation
 */
const transactionsVariables = ({ settings, secrets }) => ({
  BUYER_ID_SECRET: process.env.BUYER_ID_SECRET ?? secrets.buyerIdSecret,
  PROBE_PRIVATE_ADDRESSES: String(settings.cloudEndpoint === undefined),
})

/**
 * The environment of one process of a service. Each gets only what it needs: a service knows the
 * password of its own role and of no other.
 * @param {Installation} installation
 * @param {string} service
 * @param {'api' | 'worker'} role
 * @returns {NodeJS.ProcessEnv}
 */
export const serviceEnvironment = (installation, service, role) => {
  const { settings, addresses } = installation
  return {
    ...inherited(),
    ROLE: role,
    HOST: addresses.host,
    PORT: String(addresses[role][service]),
    DATABASE_URL: roleUrl(installation, schemaOf(service)),
    ...queueVariables(installation),
    PUBLIC_URL: publicUrl(installation),
    JWKS_URL: `${httpUrl(addresses.host, addresses.api.identity ?? 0)}/.well-known/jwks.json`,
    FILES_URL: settings.filesUrl,
    LOG_LEVEL: settings.logLevel,
    ...(service === 'identity' ? identityVariables(installation) : {}),
    ...(service === 'vendor-onboarding' ? onboardingVariables(installation) : {}),
    ...(service === 'catalog' ? catalogVariables(installation) : {}),
    ...(service === 'image-review' ? imageReviewVariables(installation) : {}),
    ...(service === 'transactions' ? transactionsVariables(installation) : {}),
    ...(cloudServices.includes(service) ? cloudVariables(installation) : {}),
  }
}

/**
 * @param {Installation} installation
 * @returns {NodeJS.ProcessEnv}
 */
export const gatewayEnvironment = (installation) => {
  const { addresses, settings } = installation
  const upstreams = services.map((service) => [
    `UPSTREAM_${schemaOf(service).toUpperCase()}`,
    httpUrl(addresses.host, addresses.api[service] ?? 0),
  ])
  const devServers = Object.entries(addresses.app).map(
    ([app, port]) => `${app}=${httpUrl(addresses.host, port)}`,
  )
  return {
    ...inherited(),
    HOST: addresses.host,
    PORT: String(addresses.gateway),
    PUBLIC_URL: publicUrl(installation),
    LOG_LEVEL: settings.logLevel,
    // Vue's server side is several times quicker when it knows that this is no development.
    NODE_ENV: settings.mode === 'dev' ? 'development' : 'production',
    ...(process.env.TRUST_PROXY ? { TRUST_PROXY: process.env.TRUST_PROXY } : {}),
    ...Object.fromEntries(upstreams),
    ...(devServers.length > 0 ? { APP_DEV_SERVERS: devServers.join(',') } : {}),
  }
}
