import { faultOf } from '@emporium/domain'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { idOf } from '../auth/actor.ts'
import { tooManyRequests } from '../problems.ts'

// Named here so that the built declarations bring `config.rateLimit` along to the services.
export type { RateLimitOptions } from '@fastify/rate-limit'

/** A caller is an account or client, else an address. */
export function callerOf(request: FastifyRequest): string {
  return (request.actor && idOf(request.actor)) ?? request.ip
}

/**
 * Limits the requests of one caller in a minute over all routes; routes that invite guessing or cost much set a
 * tighter `config.rateLimit`. Headers say how many are left; 429 says when to come back.
 */
export async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: perMinute > 0,
    max: perMinute,
    timeWindow: '1 minute',
    hook: 'preHandler',
    keyGenerator: callerOf,
    enableDraftSpec: true,
    allowList: (request) => /^\/(health|livez|readyz|metrics|openapi)/.test(request.url),
    errorResponseBuilder: (_request, context) =>
      tooManyRequests({
        because: faultOf('too-many-a-minute', { limit: context.max }),
        retryAfterSeconds: Math.max(1, Math.ceil(context.ttl / 1_000)),
      }),
  })
}
