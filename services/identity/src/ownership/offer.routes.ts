import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  authorize,
  ctxOf,
  IdParams,
  Nullable,
  problems,
  ref,
  type AccountActor,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { currentActor } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { answerOffer } from './answer-offer.ts'
import { offerOwnership } from './offer-ownership.ts'
import { OfferBody, OfferParams, OwnershipOfferView } from './offer.schemas.ts'
import { viewOffer } from './view-offer.query.ts'

const tags = ['teams']
const people = { config: { access: 'account' }, preHandler: requireSession } as const
const OpenOffer = Type.Object({ offer: Nullable(ref(OwnershipOfferView)) })
const summaries = {
  accept: 'Become an owner',
  decline: 'Turn the ownership down',
  withdraw: 'Take an offer of the ownership back',
} as const

/** Handing a vendor's ownership over (ON-10). */
export const offerRoutes: FastifyPluginAsyncTypebox = async function offers(app) {
  app.get(
    '/api/v1/vendors/:id/ownership-offer',
    {
      ...people,
      schema: {
        operationId: 'getOwnershipOffer',
        summary: 'The open offer of the ownership, if there is one',
        tags,
        params: IdParams,
        response: { 200: OpenOffer, ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const vendorId = request.params.id
      const actor = await currentActor(ctx, vendorId)
      authorize(teamPolicy, actor, 'see', { vendorId })
      return { offer: await viewOffer(ctx, actor, vendorId) }
    },
  )

  app.post(
    '/api/v1/vendors/:id/ownership-offers',
    {
      ...people,
      schema: {
        operationId: 'offerOwnership',
        summary: 'Offer the ownership to a member; it passes when they accept',
        tags,
        params: IdParams,
        body: OfferBody,
        response: { 201: OpenOffer, ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const vendorId = request.params.id
      const { accountId, roleAfterwards = 'publisher' } = request.body
      const actor = request.actor as AccountActor
      await offerOwnership(ctx, actor, vendorId, { accountId, roleAfterwards })
      const offer = await viewOffer(ctx, await currentActor(ctx, vendorId), vendorId)
      return reply.code(201).send({ offer })
    },
  )

  for (const verb of ['accept', 'decline', 'withdraw'] as const)
    app.post(
      `/api/v1/vendors/:id/ownership-offers/:offerId/${verb}`,
      {
        ...people,
        schema: {
          operationId: `${verb}OwnershipOffer`,
          summary: summaries[verb],
          tags,
          params: OfferParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { id: vendorId, offerId: id } = request.params
        const actor = request.actor as AccountActor
        await answerOffer(ctxOf(request), actor, { vendorId, id }, verb)
        return reply.code(204).send(null)
      },
    )
}
