import { defineProblem, unsupportedMediaType } from '@emporium/service-kit'
import type { FastifyRequest } from 'fastify'

/** Another site made the browser send this. */
export const foreignOrigin = defineProblem(
  'foreign-origin',
  403,
  'This must come from our own pages',
)

const ownSites = new Set(['same-origin', 'none'])

/**
 * Guards what the refresh cookie alone permits against other sites (CSRF): the browser's own word on where a request
 * comes from, the origin, and a content type that a form cannot send.
 */
export const requireOwnPages =
  (origins: ReadonlySet<string>) =>
  async (request: FastifyRequest): Promise<void> => {
    const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers
    const isForeign =
      (typeof site === 'string' && !ownSites.has(site)) ||
      (origin !== undefined && !origins.has(origin))
    if (isForeign) {
      request.log.warn(
        { security: 'foreign-origin', address: request.ip },
        'request of another site',
      )
      throw foreignOrigin()
    }
    if (type !== undefined && !/^application\/json\b/i.test(type)) throw unsupportedMediaType()
  }
