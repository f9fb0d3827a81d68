import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { fresh } from '../storefront/fresh.ts'
import { campaignPage, previewCampaign } from './campaign-page.query.ts'
import {
  CampaignPageParams,
  CampaignPageView,
  CampaignPreviewView,
} from './campaign-page.schemas.ts'

/** What buyers see of campaigns, and operations before them (MK-2). */
export const campaignPageRoutes: FastifyPluginAsyncTypebox = async function campaignPages(app) {
  app.get(
    '/api/v1/storefront/campaigns/:slug',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'getCampaignPage',
        summary: 'The page of a running campaign',
        description: 'Gone (410) once it is over; not found before it begins.',
        tags: ['storefront'],
        params: CampaignPageParams,
        response: { 200: ref(CampaignPageView), ...problems },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', fresh)
      return campaignPage(ctxOf(request), request.params.slug)
    },
  )

  app.get(
    '/api/v1/campaigns/:id/preview',
    {
      config: { access: { staff: ['onboarding_officer'] } },
      schema: {
        operationId: 'previewCampaign',
        summary: 'The page of a campaign as buyers will see it',
        tags: ['campaigns'],
        params: IdParams,
        response: { 200: ref(CampaignPreviewView), ...problems },
      },
    },
    (request) => previewCampaign(ctxOf(request), request.params.id),
  )
}
