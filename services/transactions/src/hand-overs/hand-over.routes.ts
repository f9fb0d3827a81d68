import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type AccountActor,
  ctxOf,
  problems,
  programsAlone,
  ref,
  Strict,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import type { BuyerCodes } from '../orders/buyer-codes.ts'
import { handOver } from './hand-over.ts'
import { ResolvedHandOverView, ResolveHandOverBody } from './hand-over.schemas.ts'
import { resolveHandOver } from './resolve-hand-over.ts'

/** From the storefront to the seller's own site, and the site's question who came (SA-2, SA-4). */
export const handOverRoutes = (codes: BuyerCodes): FastifyPluginAsyncTypebox =>
  async function handOvers(app) {
    app.post(
      '/api/v1/storefront/products/:slug/hand-over',
      {
        config: { access: 'account', rateLimit: { max: 30, timeWindow: '1 minute' } },
        schema: {
          operationId: 'handOver',
          summary: "Get the link to a SaaS product's own site, with a one-time token",
          tags: ['hand-overs'],
          params: Strict({ slug: Type.String({ minLength: 1, maxLength: 120 }) }),
          response: { 200: Type.Object({ url: Type.String() }), ...problems },
        },
      },
      async (request) =>
        handOver(ctxOf(request), request.actor as AccountActor, codes, request.params.slug),
    )

    app.post(
      '/api/v1/hand-overs/resolve',
      {
        config: { access: programsAlone('saas:resolve') },
        schema: {
          operationId: 'resolveHandOver',
          summary: 'Learn once, within ten minutes, who came to your site with a token',
          tags: ['hand-overs'],
          body: ResolveHandOverBody,
          response: { 200: ref(ResolvedHandOverView), ...problems },
        },
      },
      async (request) => resolveHandOver(ctxOf(request), request.body.token),
    )
  }
