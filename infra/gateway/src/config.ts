import { fileURLToPath } from 'node:url'
import { upstreamNames } from './upstreams/upstream-names.ts'
import type { UpstreamName } from './upstreams/upstream-names.ts'

/** All the environment says to the gateway. */
export type GatewayConfig = {
  host: string
  port: number
  /** The origin that people see, without a trailing slash. */
  publicUrl: string
  upstreams: Record<UpstreamName, string>
  /** The folder that holds `<app>/dist`. */
  appsFolder: string
  /** The folder that holds `<service>.json`. */
  openapiFolder: string
  /** In development: the server of each app, by name. */
  devServers: ReadonlyMap<string, string>
  /** Addresses whose X-Forwarded-* are believed (an ingress in front); none by default. */
  trustedProxies: string[]
  /** Other origins that files come from and go to, such as an object store. */
  fileOrigins: string[]
  logLevel: string
  /** Names the build in /status.json. */
  buildId: string
}

/** Everything that is wrong with the environment, one line each. */
export class ConfigFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`The environment is not right:\n  ${faults.join('\n  ')}`)
  }
}

const inCheckout = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const listOf = (text = '') => text.split(',').flatMap((part) => part.trim() || [])
const variableOf = (name: UpstreamName) => `UPSTREAM_${name.replaceAll('-', '_').toUpperCase()}`

/** The variables that are read, with their meaning and what holds without them. */
export const gatewayVariables: Record<string, { meaning: string; otherwise: string }> = {
  HOST: { meaning: 'Address to listen on', otherwise: '127.0.0.1' },
  PORT: { meaning: 'Port to listen on', otherwise: '8080' },
  PUBLIC_URL: { meaning: 'The origin that people see', otherwise: 'http://localhost and the port' },
  ...Object.fromEntries(
    upstreamNames.map((name) => [
      variableOf(name),
      { meaning: `Origin of ${name}`, otherwise: 'must be set' },
    ]),
  ),
  APPS_FOLDER: { meaning: 'Folder with the built apps', otherwise: 'apps' },
  OPENAPI_FOLDER: {
    meaning: 'Folder with the OpenAPI documents of the services',
    otherwise: 'packages/api-client/openapi',
  },
  APP_DEV_SERVERS: {
    meaning: 'In development: app=origin of its server, with commas between',
    otherwise: 'built apps are served',
  },
  TRUST_PROXY: {
    meaning: 'Addresses whose X-Forwarded-* are believed, with commas between',
    otherwise: 'none',
  },
  FILE_ORIGINS: {
    meaning: 'Other origins that files come from and go to, such as an object store',
    otherwise: 'none',
  },
  LOG_LEVEL: { meaning: 'trace, debug, info, warn, error', otherwise: 'info' },
  BUILD_ID: { meaning: 'Names the build in /status.json', otherwise: 'development' },
}

/** Reads values one by one and remembers what was wrong with each. */
function faultKeeper(env: NodeJS.ProcessEnv) {
  const faults: string[] = []
  const origin = (name: string, text: string | undefined): string => {
    const url = text && URL.canParse(text) ? new URL(text) : undefined
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
    faults.push(`${name} must be an origin such as http://127.0.0.1:4101`)
    return ''
  }
  const port = (name: string, fallback: number): number => {
    const value = Number(env[name] || fallback)
    if (!Number.isInteger(value) || value < 0 || value > 65_535) faults.push(`${name} is no port`)
    return value
  }
  return { faults, origin, port }
}

/** Reads the environment; throws `ConfigFaults` with every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const { faults, origin, port } = faultKeeper(env)
  const upstreams = upstreamNames.map((name) => {
    const variable = variableOf(name)
    return [name, origin(variable, env[variable])] as const
  })
  const devServers = listOf(env['APP_DEV_SERVERS']).map((entry) => {
    const [app = '', address] = entry.split('=')
    return [app, origin('APP_DEV_SERVERS', address)] as const
  })
  const ownPort = port('PORT', 8080)
  const config: GatewayConfig = {
    host: env['HOST'] ?? '127.0.0.1',
    port: ownPort,
    publicUrl: origin('PUBLIC_URL', env['PUBLIC_URL'] ?? `http://localhost:${ownPort}`),
    upstreams: Object.fromEntries(upstreams) as Record<UpstreamName, string>,
    appsFolder: env['APPS_FOLDER'] ?? inCheckout('apps'),
    openapiFolder: env['OPENAPI_FOLDER'] ?? inCheckout('packages/api-client/openapi'),
    devServers: new Map(devServers),
    trustedProxies: listOf(env['TRUST_PROXY']),
    fileOrigins: listOf(env['FILE_ORIGINS']).map((text) => origin('FILE_ORIGINS', text)),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    buildId: env['BUILD_ID'] ?? 'development',
  }
  if (faults.length > 0) throw new ConfigFaults(faults)
  return config
}
