import { CloudError } from '../problems.ts'

/** Which cloud is called, and how patiently. Times in milliseconds. */
export type AlibabaCloudOptions = {
  /** The regions that may be called; any other is refused without a call. */
  regions: readonly string[]
  /** A simulator instead of the real cloud: "http://127.0.0.1:4190". Empty or absent means the real one. */
  endpoint?: string
  /** How long the cloud may take to accept a connection and begin to answer. Default 10,000. */
  connectTimeoutMs?: number
  /** How long an answer may pause or last. Default 10,000. */
  readTimeoutMs?: number
  /** How long one call may take with all its attempts. Default 30,000. */
  budgetMs?: number
  /** How often a call is sent at most, if it is safe to send it again. Default 4. */
  maxAttempts?: number
  /** The first pause between two attempts; it doubles each time. Default 250. */
  backoffMs?: number
}

/** The options with nothing left open. */
export type CallRules = Required<Omit<AlibabaCloudOptions, 'endpoint'>> & {
  endpoint: URL | undefined
}

/** Fills in what was left open and refuses an endpoint that is none. */
export function callRulesOf(options: AlibabaCloudOptions): CallRules {
  const { endpoint, ...rest } = options
  return {
    connectTimeoutMs: 10_000,
    readTimeoutMs: 10_000,
    budgetMs: 30_000,
    maxAttempts: 4,
    backoffMs: 250,
    ...rest,
    endpoint: endpoint ? endpointUrl(endpoint) : undefined,
  }
}

function endpointUrl(endpoint: string): URL {
  const url = new URL(/^https?:\/\//.test(endpoint) ? endpoint : `http://${endpoint}`)
  if (url.pathname !== '/') throw new Error('The endpoint of the cloud must not have a path.')
  return url
}

/** Where a product of the cloud is called. */
export type Endpoint = { protocol: 'HTTP' | 'HTTPS'; host: string }

const regionIdForm = /^[a-z]{2}-[a-z0-9-]{1,40}$/

/** The address of a product ("ecs", "vpc") in a region that the rules allow. */
export function endpointOf(rules: CallRules, product: 'ecs' | 'vpc', regionId: string): Endpoint {
  if (!regionIdForm.test(regionId) || !rules.regions.includes(regionId)) {
    throw new CloudError({
      kind: 'invalid_parameter',
      message: 'This region of the cloud is not in use here.',
    })
  }
  return simulated(rules) ?? { protocol: 'HTTPS', host: `${product}.${regionId}.aliyuncs.com` }
}

/** The address of the token service, which is one for all regions. */
export function stsEndpointOf(rules: CallRules): Endpoint {
  return simulated(rules) ?? { protocol: 'HTTPS', host: 'sts.aliyuncs.com' }
}

function simulated({ endpoint }: CallRules): Endpoint | undefined {
  return (
    endpoint && { protocol: endpoint.protocol === 'https:' ? 'HTTPS' : 'HTTP', host: endpoint.host }
  )
}
