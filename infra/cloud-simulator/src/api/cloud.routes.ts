import { randomUUID } from 'node:crypto'
import { checkPermission } from '../accounts/permission.ts'
import { refusalOf } from '../faults/fault.ts'
import { verifySignature } from '../signature/verify-signature.ts'
import { products } from './actions.ts'
import { Parameters } from './parameters.ts'
import { Refusal, found } from './refusal.ts'
import type { CallLog } from './call-log.ts'
import type { Simulator } from './call.ts'
import type { Faults } from '../faults/fault.ts'
import type { Nonces } from '../signature/nonces.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What the API needs besides the simulated cloud itself. */
export type ApiParts = {
  simulator: Simulator
  faults: Faults
  nonces: Nonces
  calls: CallLog
  save: () => void
}

/** The RPC form of the cloud: POST /?parameters with the action in a header. */
export function cloudRoutes(app: FastifyInstance, parts: ApiParts): void {
  app.post('/', (request, reply) => answer(request, reply, parts))
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ApiParts,
): Promise<unknown> {
  const requestId = randomUUID().toUpperCase()
  const logged = parts.calls.begin(request, requestId)
  void reply.header('x-acs-request-id', requestId)
  try {
    const body = perform(request, parts)
    if (body === 'silence') return silence(reply)
    if (body === 'cut') return cut(request, reply)
    return { RequestId: requestId, ...body }
  } catch (error) {
    const refusal =
      error instanceof Refusal ? error : new Refusal(500, 'InternalError', 'The simulator failed.')
    if (refusal !== error) request.log.error(error)
    logged.code = refusal.code
    const { statusCode, code, message, extra } = refusal
    return reply
      .code(statusCode)
      .send({ RequestId: requestId, HostId: request.host, Code: code, Message: message, ...extra })
  }
}

/** Checks who calls, lets faults meet the call, and does what is asked for in one go. */
function perform(
  request: FastifyRequest,
  parts: ApiParts,
): Record<string, unknown> | 'silence' | 'cut' {
  const { simulator, faults, nonces, save } = parts
  const now = Date.now()
  const url = new URL(request.url, 'http://simulator')
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const signed = {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body,
  }
  const caller = verifySignature(signed, { state: simulator.state, nonces, now })
  const name = String(request.headers['x-acs-action'])
  const { product, actions } = found(
    products[String(request.headers['x-acs-version'])],
    'InvalidVersion',
    'version',
  )
  const action = found(
    Object.hasOwn(actions, name) ? actions[name] : undefined,
    'InvalidAction.NotFound',
    'action',
  )
  const parameters = new Parameters(url.searchParams)
  checkPermission(caller.key, `${product}:${name}`)
  const fault = faults.meet({
    action: name,
    accessKeyId: caller.key.accessKeyId,
    regionId: parameters.get('RegionId'),
  })
  const effect = () => {
    const result = action.run({ ...caller, action: name, parameters, now, simulator })
    if (action.writes) save()
    return result
  }
  if (!fault) return effect()
  if (fault.afterEffect) effect()
  if (fault.kind === 'time_out') return 'silence'
  if (fault.kind === 'outage') return 'cut'
  throw refusalOf(fault, `${product}:${name}`)
}

/** Never answers; the caller hangs up some day. */
function silence(reply: FastifyReply): FastifyReply {
  return reply.hijack()
}

/** The connection breaks. */
function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.socket.destroy()
  return reply.hijack()
}
