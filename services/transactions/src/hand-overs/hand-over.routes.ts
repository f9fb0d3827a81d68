import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, Id, Instant, problems, Strict, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { recordHandOver, type HandOverParts } from './record-hand-over.ts'

/** `{ slug }` of a product page. */
const SlugParams = Strict({ slug: Type.String({ minLength: 1, maxLength: 200 }) })

/** Where the buyer goes next. */
export const HandOverView = Type.Object({
  handOverId: Id,
  url: Type.String({ description: "The product's own address with a short-lived signed token" }),
  expiresAt: Instant,
})

/** Sending buyers to SaaS products (SA-2). */
export const handOverRoutes = (parts: HandOverParts): FastifyPluginAsyncTypebox =>
  async function handOvers(app) {
    app.post(
      '/api/v1/storefront/products/:slug/hand-over',
      {
        // Not kept for a repetition: the answer holds a token, and every visit counts.
        config: { access: 'account', rateLimit: { max: 30, timeWindow: '1 minute' } },
        schema: {
          operationId: 'recordHandOver',
          summary: "Go to a SaaS product's own site",
          tags: ['hand-overs'],
          params: SlugParams,
          response: { 201: HandOverView, ...problems },
        },
      },
      async (request, reply) => {
        const { slug } = request.params
        const buyer = request.actor as AccountActor
        return reply.code(201).send(await recordHandOver(ctxOf(request), buyer, slug, parts))
      },
    )
  }
