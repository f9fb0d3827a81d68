import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  editedRevision,
  IdParams,
  PageOf,
  problems,
  ref,
  sendRevision,
  type Ctx,
} from '@emporium/service-kit'
import type { FastifyReply } from 'fastify'
import { CampaignBody, CampaignRowView, CampaignsQuery, CampaignView } from './campaign.schemas.ts'
import { createCampaign } from './create-campaign.ts'
import { editCampaign } from './edit-campaign.ts'
import { endCampaign } from './end-campaign.ts'
import { listCampaigns } from './list-campaigns.query.ts'
import { publishCampaign } from './publish-campaign.ts'
import { viewCampaign } from './view-campaign.query.ts'

const tags = ['campaigns']
const access = { staff: ['onboarding_officer'] as const }
const path = '/api/v1/campaigns'

/** A campaign as it is now, with the revision that the next editor names. */
async function present(reply: FastifyReply, ctx: Ctx, id: string): Promise<CampaignView> {
  const view = await viewCampaign(ctx, id)
  sendRevision(reply, view.revision)
  return view
}

const verbs = [
  {
    verb: 'publish',
    operationId: 'publishCampaign',
    summary: 'Show the page of a campaign in its time',
    act: publishCampaign,
  },
  {
    verb: 'end',
    operationId: 'endCampaign',
    summary: 'End a campaign before its time',
    act: endCampaign,
  },
] as const

/** Pages of the storefront for chosen products and a time (MK-2). */
export const campaignRoutes: FastifyPluginAsyncTypebox = async function campaigns(app) {
  app.get(
    path,
    {
      config: { access },
      schema: {
        operationId: 'listCampaigns',
        summary: 'All campaigns, those that start last first',
        tags,
        querystring: CampaignsQuery,
        response: { 200: PageOf(ref(CampaignRowView)), ...problems },
      },
    },
    (request) => listCampaigns(ctxOf(request), request.query),
  )

  app.post(
    path,
    {
      config: { access, idempotent: true },
      schema: {
        operationId: 'createCampaign',
        summary: 'Begin a campaign, as a draft',
        tags,
        body: CampaignBody,
        response: { 201: ref(CampaignView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { id } = await createCampaign(ctx, request.body)
      return present(reply.code(201), ctx, id)
    },
  )

  app.get(
    `${path}/:id`,
    {
      config: { access },
      schema: {
        operationId: 'viewCampaign',
        summary: 'A campaign, and who changed what of it when',
        tags,
        params: IdParams,
        response: { 200: ref(CampaignView), ...problems },
      },
    },
    async (request, reply) => present(reply, ctxOf(request), request.params.id),
  )

  app.put(
    `${path}/:id`,
    {
      config: { access, editsRevision: true },
      schema: {
        operationId: 'editCampaign',
        summary: 'Change a campaign that is not over',
        tags,
        params: IdParams,
        body: CampaignBody,
        response: { 200: ref(CampaignView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { id } = request.params
      await editCampaign(ctx, id, editedRevision(request), request.body)
      return present(reply, ctx, id)
    },
  )

  for (const { verb, operationId, summary, act } of verbs)
    app.post(
      `${path}/:id/${verb}`,
      {
        config: { access, editsRevision: true },
        schema: {
          operationId,
          summary,
          tags,
          params: IdParams,
          response: { 200: ref(CampaignView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        await act(ctx, id, editedRevision(request))
        return present(reply, ctx, id)
      },
    )
}
