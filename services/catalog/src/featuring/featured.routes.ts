import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, editedRevision, problems, ref, sendRevision } from '@emporium/service-kit'
import { FeaturedView, SetFeaturedBody } from './featured.schemas.ts'
import { setFeatured } from './set-featured.ts'
import { viewFeatured } from './view-featured.query.ts'

const tags = ['campaigns']
const access = { staff: ['onboarding_officer'] as const }
const path = '/api/v1/featured-products'

/** Which products stand in the featured row of the home page (MK-2). */
export const featuredRoutes: FastifyPluginAsyncTypebox = async function featured(app) {
  app.get(
    path,
    {
      config: { access },
      schema: {
        operationId: 'viewFeatured',
        summary: 'The featured row of the home page, and who changed it when',
        tags,
        response: { 200: ref(FeaturedView), ...problems },
      },
    },
    async (request, reply) => {
      const view = await viewFeatured(ctxOf(request))
      sendRevision(reply, view.revision)
      return view
    },
  )

  app.put(
    path,
    {
      config: { access, editsRevision: true },
      schema: {
        operationId: 'setFeatured',
        summary: 'Choose the products of the featured row, their order and time',
        tags,
        body: SetFeaturedBody,
        response: { 200: ref(FeaturedView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      await setFeatured(ctx, editedRevision(request), request.body)
      const view = await viewFeatured(ctx)
      sendRevision(reply, view.revision)
      return view
    },
  )
}
