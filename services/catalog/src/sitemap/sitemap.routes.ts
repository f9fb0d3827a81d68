import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { sitemapProducts, sitemapSellers } from './sitemap-part.query.ts'
import { sitemap } from './sitemap.query.ts'
import { SitemapPartQuery, SitemapPartView, SitemapView } from './sitemap.schemas.ts'

const tags = ['storefront']
const config = { access: 'anyone' } as const
/** Search engines come back in days: a minute is nothing to them. */
const kept = 'public, max-age=0, s-maxage=60'
const parts = [
  { name: 'products', operationId: 'listSitemapProducts', list: sitemapProducts },
  { name: 'sellers', operationId: 'listSitemapSellers', list: sitemapSellers },
] as const

/** What the gateway makes the sitemap of (ST-1). */
export const sitemapRoutes: FastifyPluginAsyncTypebox = async function sitemapPages(app) {
  app.get(
    '/api/v1/storefront/sitemap',
    {
      config,
      schema: {
        operationId: 'getSitemap',
        summary:
          'Categories in use, and where the parts of the lists of products and vendors begin',
        tags,
        response: { 200: ref(SitemapView), ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', kept)
      return sitemap(ctxOf(request))
    },
  )

  for (const { name, operationId, list } of parts)
    app.get(
      `/api/v1/storefront/sitemap/${name}`,
      {
        config,
        schema: {
          operationId,
          summary: `One part of the ${name} with public pages, and when each changed`,
          tags,
          querystring: SitemapPartQuery,
          response: { 200: SitemapPartView, ...problems },
        },
      },
      async (request, reply) => {
        reply.header('cache-control', kept)
        return list(ctxOf(request), request.query.after)
      },
    )
}
