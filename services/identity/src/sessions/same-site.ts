import { defineProblem, unsupportedMediaType } from '@emporium/service-kit'
import type { FastifyRequest } from 'fastify'

/** Another site made the browser send this. */
export const foreignOrigin = defineProblem(
  'foreign-origin',
  403,
  'This must come from our own pages',
)

/**
 * What the browser itself says of where a request comes from decides; where it says nothing (an old browser, plain http
 * on a network, a program) the origin must be one of ours, or absent.
 */
function isForeign(site: unknown, origin: string | undefined, ours: ReadonlySet<string>): boolean {
  if (site === 'same-origin') return false
  if (site !== undefined && site !== 'none') return true
  return origin !== undefined && !ours.has(origin)
}

/**
 * Guards what the refresh cookie alone permits against other sites (CSRF): the browser's own word on where a request
 * comes from, the origin, and a content type that a form cannot send.
 */
export const requireOwnPages =
  (origins: ReadonlySet<string>) =>
  async (request: FastifyRequest): Promise<void> => {
    const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers
    if (isForeign(site, origin, origins)) {
      request.log.warn(
        { security: 'foreign-origin', address: request.ip },
        'request of another site',
      )
      throw foreignOrigin()
    }
    if (type !== undefined && !/^application\/json\b/i.test(type)) throw unsupportedMediaType()
  }
