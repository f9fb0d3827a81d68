import GenericModule, * as Generic from '@alicloud/openapi-client'
import CoreModule, { $OpenApiUtil, OpenApiUtil } from '@alicloud/openapi-core'
import { RuntimeOptions, cast } from '@darabonba/typescript'
import { attempt } from './attempts.ts'
import { cloudErrorOf } from './failure.ts'
import { endpointOf, stsEndpointOf } from './options.ts'
import type { CloudCredentials } from '../cloud.ts'
import type { CallRules, Endpoint } from './options.ts'
import type { Model } from '@darabonba/typescript'

const CoreClient = CoreModule.default
const GenericClient = GenericModule.default

/** Safe to send again, because it only reads or because the cloud recognises the repetition. */
export const repeatable = true
/** Sent exactly once, whatever happens. */
export const once = false

/** One call of the server API: the vendor's own request and answer classes give its form. */
export type EcsCall<Answer extends Model> = {
  action: string
  regionId: string
  request: Model
  answer: Answer
  isRepeatable: boolean
}

/** One call of a smaller product, of which we take no SDK. */
export type PlainCall = { action: string; query: Record<string, string> } & (
  | { product: 'sts' }
  | { product: 'vpc'; regionId: string }
)

/** The calls of one key pair. */
export type Connection = {
  callEcs<Body>(call: EcsCall<Model & { body?: Body }>): Promise<Body>
  callPlain(call: PlainCall): Promise<Record<string, unknown>>
}

const plainVersions = { sts: '2015-04-01', vpc: '2016-04-28' }

/**
 * Calls the server API through the vendor's core client with the request and answer classes of
 * its server SDK. The SDK's own client class would load all 3,400 classes: 83 MB and 0.8 s
 * instead of 26 MB and 0.1 s (measured on Node 24). It adds nothing else to a call.
 */
export function openConnection(credentials: CloudCredentials, rules: CallRules): Connection {
  const core = (endpoint: Endpoint) =>
    new CoreClient(
      new $OpenApiUtil.Config({
        ...credentials,
        endpoint: endpoint.host,
        protocol: endpoint.protocol,
      }),
    )
  const generic = (endpoint: Endpoint) =>
    new GenericClient(
      new Generic.Config({ ...credentials, endpoint: endpoint.host, protocol: endpoint.protocol }),
    )
  const failing = (permission: string) => (error: unknown) => {
    throw cloudErrorOf(error, permission, credentials)
  }
  return {
    async callEcs({ action, regionId, request, answer, isRepeatable }) {
      const endpoint = endpointOf(rules, 'ecs', regionId)
      const params = new $OpenApiUtil.Params(paramsOf(action, '2014-05-26', endpoint))
      const query = OpenApiUtil.query(request.toMap())
      const send = (remainingMs: number) =>
        core(endpoint)
          .callApi(
            params,
            new $OpenApiUtil.OpenApiRequest({ query }),
            runtimeOf(rules, remainingMs),
          )
          .catch(failing(`ecs:${action}`))
      const { body } = cast(await attempt(rules, isRepeatable, send), answer)
      if (body === undefined) throw cloudErrorOf({ statusCode: 502 }, `ecs:${action}`, credentials)
      return body
    },
    async callPlain({ action, query, ...call }) {
      const endpoint =
        call.product === 'sts'
          ? stsEndpointOf(rules)
          : endpointOf(rules, call.product, call.regionId)
      const params = new Generic.Params(paramsOf(action, plainVersions[call.product], endpoint))
      const send = (remainingMs: number) =>
        generic(endpoint)
          .callApi(params, new Generic.OpenApiRequest({ query }), runtimeOf(rules, remainingMs))
          .catch(failing(`${call.product}:${action}`))
      const { body } = await attempt(rules, repeatable, send)
      return (body ?? {}) as Record<string, unknown>
    },
  }
}

function paramsOf(action: string, version: string, endpoint: Endpoint) {
  return {
    action,
    version,
    protocol: endpoint.protocol,
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  }
}

/** The SDK ends the wait for the first byte by its connect time-out, so both bounds matter. */
function runtimeOf(rules: CallRules, remainingMs: number): RuntimeOptions {
  const bounded = (ms: number) => Math.max(1, Math.floor(Math.min(ms, remainingMs)))
  return new RuntimeOptions({
    connectTimeout: bounded(rules.connectTimeoutMs),
    readTimeout: bounded(rules.readTimeoutMs),
    autoretry: false,
    maxAttempts: 1,
  })
}
