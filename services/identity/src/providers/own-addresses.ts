import type { FastifyRequest } from 'fastify'
import type { Language } from '../accounts/languages.ts'
import type { VisitPlan } from './begin-visit.ts'

/** Where providers send browsers back to. */
export type OwnAddresses = {
  /** The plan of a visit that a page of ours begins: the way back leads to the host that the page is on. */
  planOf(
    request: FastifyRequest,
    body: { provider: string; returnTo: string; language?: Language; isAnew?: boolean },
  ): VisitPlan
}

/** The path at which a provider's answer arrives, on every host of ours. */
export const callbackPath = '/api/v1/sessions/with-provider/callback'

/** The addresses of this installation; a page on a host that is not ours comes back to the main one. */
export function ownAddresses(publicUrl: string, origins: ReadonlySet<string>): OwnAddresses {
  return {
    planOf(request, { language = 'en', ...body }) {
      const { origin = '' } = request.headers
      const host = origins.has(origin) ? origin : new URL(publicUrl).origin
      return { ...body, language, redirectUri: `${host}${callbackPath}` }
    },
  }
}
