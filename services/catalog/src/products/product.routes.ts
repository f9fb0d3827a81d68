import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type ActRules,
  type Ctx,
  ctxOf,
  type FileLinks,
  IdParams,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  sendRevision,
} from '@emporium/service-kit'
import type { FastifyReply } from 'fastify'
import { removeProduct } from '../shelf/remove-product.ts'
import { submitProduct } from '../submissions/submit-product.ts'
import { withdrawSubmission } from '../submissions/withdraw-submission.ts'
import { addVersion } from '../versions/add-version.ts'
import { createProduct } from './create-product.ts'
import { discardProduct } from './discard-product.ts'
import { listProducts } from './list-products.query.ts'
import { productParts } from './product-parts.query.ts'
import { presentProduct } from './product.presenter.ts'
import {
  AddVersionBody,
  CreateProductBody,
  ProductRowView,
  ProductsQuery,
  ProductView,
  RemoveProductBody,
} from './product.schemas.ts'

const tags = ['products']
const authors = { access: peopleAndPrograms('catalog:write') }
const readers = { access: peopleAndPrograms('catalog:read', 'catalog:write') }

/** Sends a product's page with the revision of its draft as ETag. */
export async function sendProduct(ctx: Ctx, reply: FastifyReply, id: string, links: FileLinks) {
  const view = presentProduct(ctx.actor, await productParts(ctx, id), links)
  sendRevision(reply, view.draft.revision)
  return view
}

const answers = { response: { 200: ref(ProductView), ...problems } }

/** Authoring: what a vendor has, begins, hands in, takes back and gives up (IM-1, IM-9, IM-10, SP-1). */
export const productRoutes = (links: FileLinks, acts: ActRules): FastifyPluginAsyncTypebox =>
  async function products(app) {
    app.post(
      '/api/v1/products',
      {
        config: { ...authors, idempotent: true },
        schema: {
          operationId: 'createProduct',
          summary: 'Begin a product',
          tags,
          body: CreateProductBody,
          response: { 201: ref(ProductView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = await createProduct(ctx, request.body)
        reply.code(201).header('location', `/api/v1/products/${id}`)
        return sendProduct(ctx, reply, id, links)
      },
    )

    app.get(
      '/api/v1/products',
      {
        config: readers,
        schema: {
          operationId: 'listProducts',
          summary: "Your company's products; all products for staff",
          tags,
          querystring: ProductsQuery,
          response: { 200: PageOf(ref(ProductRowView)), ...problems },
        },
      },
      (request) => listProducts(ctxOf(request), request.query, links),
    )

    app.get(
      '/api/v1/products/:id',
      {
        config: readers,
        schema: {
          operationId: 'getProduct',
          summary: 'A product with its draft, versions and timeline',
          tags,
          params: IdParams,
          ...answers,
        },
      },
      (request, reply) => sendProduct(ctxOf(request), reply, request.params.id, links),
    )

    app.post(
      '/api/v1/products/:id/versions',
      {
        config: { ...authors, idempotent: true },
        schema: {
          operationId: 'addVersion',
          summary: 'Begin a new version of a listed product, or edit a removed one',
          tags,
          params: IdParams,
          body: AddVersionBody,
          response: { 201: ref(ProductView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        await addVersion(ctx, request.params.id, request.body)
        reply.code(201)
        return sendProduct(ctx, reply, request.params.id, links)
      },
    )

    const verbs = {
      submit: ['submitProduct', 'Hand the draft in for review', submitProduct],
      withdraw: ['withdrawProduct', 'Take a submission back', withdrawSubmission],
      discard: ['discardProduct', 'Give up a product that never was listed', discardProduct],
    } as const
    for (const [verb, [operationId, summary, run]] of Object.entries(verbs))
      app.post(
        `/api/v1/products/:id/${verb}`,
        {
          config: { ...authors, idempotent: true },
          schema: { operationId, summary, tags, params: IdParams, ...answers },
        },
        async (request, reply) => {
          const ctx = ctxOf(request)
          const { id } = request.params as { id: string }
          await run(ctx, id)
          return sendProduct(ctx, reply, id, links)
        },
      )

    app.post(
      '/api/v1/products/:id/remove',
      {
        config: { access: { staff: ['admin'] } },
        schema: {
          operationId: 'removeProduct',
          summary: 'Take a product off the shelf; subscribers keep what they have',
          description: 'Answers 202 when it is held until a second person proceeds.',
          tags,
          params: IdParams,
          body: RemoveProductBody,
          response: { 200: ref(ProductView), 202: ref(ProductView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        const { isHeld } = await removeProduct(ctx, acts, id, request.body.reason)
        reply.code(isHeld ? 202 : 200)
        return sendProduct(ctx, reply, request.params.id, links)
      },
    )
  }
