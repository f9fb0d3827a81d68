import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  type FileLinks,
  Id,
  peopleAndPrograms,
  problems,
  ref,
  Strict,
} from '@emporium/service-kit'
import { sendProduct } from '../products/product.routes.ts'
import { ProductView } from '../products/product.schemas.ts'
import { startFromSheet } from './start-from-sheet.ts'

/** Products that begin with what a confirmed sheet said (ON-8). */
export const sheetRoutes = (links: FileLinks): FastifyPluginAsyncTypebox =>
  async function sheets(app) {
    app.post(
      '/api/v1/products/from-sheet',
      {
        config: { access: peopleAndPrograms('catalog:write') },
        schema: {
          operationId: 'startProductFromSheet',
          summary:
            'Begin a product with the values of a confirmed product information sheet; the same product when asked again',
          tags: ['products'],
          body: Strict({ confirmationId: Id }),
          response: { 200: ref(ProductView), 201: ref(ProductView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { product, isNew } = await startFromSheet(ctx, request.body.confirmationId)
        reply.code(isNew ? 201 : 200).header('location', `/api/v1/products/${product.id}`)
        return sendProduct(ctx, reply, product.id, links)
      },
    )
  }
