import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'
import { fresh } from '../storefront/fresh.ts'
import { highlights } from './highlights.query.ts'
import { relatedProducts } from './related.query.ts'
import { HighlightsView, RelatedView } from './showcase.schemas.ts'

const tags = ['storefront']
const config = { access: 'anyone' } as const

/** What readers are shown without having searched for it (ST-1). */
export const showcaseRoutes: FastifyPluginAsyncTypebox = async function showcase(app) {
  app.get(
    '/api/v1/storefront/highlights',
    {
      config,
      schema: {
        operationId: 'getHighlights',
        summary: 'What the home page shows: rated best, most subscribed to, newest',
        tags,
        response: { 200: ref(HighlightsView), ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return highlights(ctxOf(request))
    },
  )

  app.get(
    '/api/v1/storefront/products/:slug/related',
    {
      config,
      schema: {
        operationId: 'listRelatedProducts',
        summary: 'Products of the same kind, those of other vendors first',
        tags,
        params: Strict({ slug: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: { 200: RelatedView, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return relatedProducts(ctxOf(request), request.params.slug)
    },
  )
}
