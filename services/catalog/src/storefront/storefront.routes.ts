import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, Strict } from '@emporium/service-kit'
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { fresh } from './fresh.ts'
import { searchProducts } from './search.query.ts'
import { storefrontProduct } from './storefront-product.query.ts'
import { presentStorefrontProduct } from './storefront.presenter.ts'
import { SearchQuery, SearchView, SuggestionsQuery, SuggestionsView } from './search.schemas.ts'
import { StorefrontProduct } from './storefront.schemas.ts'
import { suggest } from './suggestions.query.ts'

const tags = ['storefront']
const config = { access: 'anyone' } as const
/** What anyone sees of the shelf (ST-1). */
export const storefrontRoutes: FastifyPluginAsyncTypebox = async function storefront(app) {
  app.get(
    '/api/v1/storefront/products',
    {
      config,
      schema: {
        operationId: 'searchProducts',
        summary: 'Find products: words (also misspelt or begun), filters with counts, order',
        description:
          'Relevance: called exactly so, then all words in the name, then all words anywhere; in each, what is rated well and what many buyers have, then what is newer. Words in quotes follow each other. Words that no product has are taken for words they begin or miss by a slip. Without words it is the newest first. More than 1,000 hits are not counted one by one; nor, with more than 50,000 products on the shelf, more than 200 of the best.',
        tags,
        querystring: SearchQuery,
        response: { 200: SearchView, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return searchProducts(ctxOf(request), request.query)
    },
  )

  app.get(
    '/api/v1/storefront/products/:slug',
    {
      config,
      schema: {
        operationId: 'getStorefrontProduct',
        summary: 'The page of a product',
        tags,
        params: Strict({ slug: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: { 200: ref(StorefrontProduct), 304: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const shown = await storefrontProduct(ctxOf(request), request.params.slug)
      const page = presentStorefrontProduct(shown, ({ url }) => url)
      const tag = `"${createHash('sha256').update(JSON.stringify(page)).digest('base64url')}"`
      reply.headers({ 'cache-control': fresh, etag: tag })
      return request.headers['if-none-match'] === tag ? reply.code(304).send(null) : page
    },
  )

  app.get(
    '/api/v1/storefront/suggestions',
    {
      config,
      schema: {
        operationId: 'suggestProducts',
        summary: 'Names for what is being typed into the search box',
        tags,
        querystring: SuggestionsQuery,
        response: { 200: SuggestionsView, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return suggest(ctxOf(request), request.query.q)
    },
  )
}
