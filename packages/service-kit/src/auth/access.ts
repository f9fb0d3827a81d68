import { faultOf, type StaffRole } from '@emporium/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { forbidden, unauthenticated } from '../problems.ts'
import { anonymous, isStaff, type Actor } from './actor.ts'
import type { TokenHolder } from './is-cut-off.ts'
import { readToken, type KeySource } from './tokens.ts'

/**
 * Who may call a route at all; which object is the policy's business. Every route must say it, so that none is open
 * by oversight. `anyone` still refuses a token that is not valid.
 */
export type Access =
  | 'anyone'
  /** The route itself checks who calls, by credentials that are no access token (the token endpoint, RFC 6749). */
  | 'own_credentials'
  /** Any signed-in person. */
  | 'account'
  /** A person or a vendor's program. */
  | 'account_or_client'
  /** Only programs of vendors. */
  | 'client'
  | { staff: readonly StaffRole[] }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    actor: Actor
  }
}

function permits(access: Access, actor: Actor): boolean {
  if (typeof access === 'object') return isStaff(actor, ...access.staff)
  if (access === 'anyone' || access === 'own_credentials') return true
  if (access === 'client') return actor.kind === 'client'
  return actor.kind === 'account' || (access === 'account_or_client' && actor.kind === 'client')
}

/** How tokens are checked: by whose word, with which keys, and which of them were taken back. */
export type TokenChecks = {
  issuer: string
  keys: KeySource
  isCutOff(holder: TokenHolder, issuedAt: Date): Promise<boolean>
}

async function actorOf(request: FastifyRequest, checks: TokenChecks): Promise<Actor> {
  const header = request.headers.authorization
  if (!header) return anonymous
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1]
  const read = token ? await readToken(token, checks.issuer, checks.keys) : null
  if (!read) throw unauthenticated({ because: faultOf('token-not-valid') })
  const { actor, issuedAt } = read
  const isHeld = actor.kind === 'account' || actor.kind === 'client'
  if (isHeld && (await checks.isCutOff(actor, issuedAt)))
    throw unauthenticated({ because: faultOf('token-taken-back') })
  return actor
}

/** Checks tokens before anything else is looked at, and writes each route's access into its OpenAPI entry. */
export function guardAccess(app: FastifyInstance, checks: TokenChecks): void {
  app.decorateRequest('actor')
  app.addHook('onRoute', (route) => {
    const access = route.config?.access
    if (!access)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it`)
    const isOpen = access === 'anyone' || access === 'own_credentials'
    if (route.schema) route.schema.security ??= isOpen ? [{}] : [{ bearer: [] }]
  })
  app.addHook('onRequest', async (request) => {
    if (request.is404) return
    const access = request.routeOptions.config.access ?? 'account'
    request.actor = access === 'own_credentials' ? anonymous : await actorOf(request, checks)
    if (permits(access, request.actor)) return
    throw request.actor.kind === 'anonymous' ? unauthenticated() : forbidden()
  })
}
