import { faultOf, type ClientScope, type StaffRole } from '@emporium/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { forbidden, insufficientScope, unauthenticated } from '../problems.ts'
import { anonymous, hasScope, isStaff, type Actor } from './actor.ts'
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
  | ProgramAccess
  | { staff: readonly StaffRole[] }

/** Programs of vendors that have one of the scopes, and with `people` anybody who is signed in (PA-1). */
export type ProgramAccess = { scopes: readonly [ClientScope, ...ClientScope[]]; people: boolean }

/** Open to people who are signed in, and to programs with one of these scopes. */
export const peopleAndPrograms = (...scopes: ProgramAccess['scopes']): ProgramAccess => ({
  scopes,
  people: true,
})
/** Open only to programs with one of these scopes. */
export const programsAlone = (...scopes: ProgramAccess['scopes']): ProgramAccess => ({
  scopes,
  people: false,
})
/** Whether a route is for operations alone. */
export const isForStaff = (access: Access | undefined): boolean =>
  typeof access === 'object' && 'staff' in access
/** The scopes of which a program needs one, or null where there is none that lets it in. */
export const scopesOf = (access: Access): ProgramAccess['scopes'] | null =>
  typeof access === 'object' && 'scopes' in access ? access.scopes : null

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    actor: Actor
  }
}

function permits(access: Access, actor: Actor): boolean {
  if (access === 'anyone' || access === 'own_credentials') return true
  if (access === 'account') return actor.kind === 'account'
  if ('staff' in access) return isStaff(actor, ...access.staff)
  return actor.kind === 'client'
    ? hasScope(actor, ...access.scopes)
    : access.people && actor.kind === 'account'
}

/** Why nothing is open to the caller; a program is told which scopes would let it in (RFC 6750 section 3.1). */
function refusalOf(access: Access, actor: Actor): Error {
  if (actor.kind === 'anonymous') return unauthenticated()
  const scopes = actor.kind === 'client' ? scopesOf(access) : null
  return scopes ? insufficientScope({ scopes }) : forbidden()
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

/** How a caller shows that it may, in the words of OpenAPI: each scope that would do is a way of its own. */
const waysIn = (access: Access): Record<string, string[]>[] => {
  const byScope = (scopesOf(access) ?? []).map((scope) => ({ program: [scope] }))
  const isForPeople = typeof access !== 'object' || 'staff' in access || access.people
  return [...(isForPeople ? [{ bearer: [] }] : []), ...byScope]
}

/** Checks tokens before anything else is looked at, and writes each route's access into its OpenAPI entry. */
export function guardAccess(app: FastifyInstance, checks: TokenChecks): void {
  app.decorateRequest('actor')
  app.addHook('onRoute', (route) => {
    const access = route.config?.access
    if (!access)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it`)
    const isOpen = access === 'anyone' || access === 'own_credentials'
    if (route.schema) route.schema.security ??= isOpen ? [{}] : waysIn(access)
  })
  app.addHook('onRequest', async (request) => {
    if (request.is404) return
    const access = request.routeOptions.config.access ?? 'account'
    request.actor = access === 'own_credentials' ? anonymous : await actorOf(request, checks)
    if (permits(access, request.actor)) return
    throw refusalOf(access, request.actor)
  })
}
