import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { fresh } from '../storefront/fresh.ts'
import { sellerProducts } from './seller-products.query.ts'
import { sellerPage } from './seller.query.ts'
import {
  SellerParams,
  SellerProductsQuery,
  SellerProductsView,
  SellerView,
} from './seller.schemas.ts'

const tags = ['storefront']
const config = { access: 'anyone' } as const

/** The pages of vendors on the storefront (ST-1). */
export const sellerRoutes: FastifyPluginAsyncTypebox = async function sellers(app) {
  app.get(
    '/api/v1/storefront/sellers/:slug',
    {
      config,
      schema: {
        operationId: 'getSeller',
        summary: 'What the public knows of a vendor',
        tags,
        params: SellerParams,
        response: { 200: ref(SellerView), ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return sellerPage(ctxOf(request), request.params.slug)
    },
  )

  app.get(
    '/api/v1/storefront/sellers/:slug/products',
    {
      config,
      schema: {
        operationId: 'listSellerProducts',
        summary: 'Its products on the shelf, newest first',
        tags,
        params: SellerParams,
        querystring: SellerProductsQuery,
        response: { 200: SellerProductsView, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return sellerProducts(ctxOf(request), request.params.slug, request.query)
    },
  )
}
