import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { getWish, listWishes, markWishes } from './list-wishes.query.ts'
import { dropWish, putWish } from './put-wish.ts'
import { WishBody, WishesQuery, WishMarksView, WishView } from './wish.schemas.ts'

const tags = ['wish list']
const config = { access: 'account' } as const

/** What a buyer keeps for later, and wants to hear of (ST-4). */
export const wishRoutes: FastifyPluginAsyncTypebox = async function wishes(app) {
  app.get(
    '/api/v1/wish-list',
    {
      config,
      schema: {
        operationId: 'listWishes',
        summary: 'Your wish list, the newest first',
        tags,
        querystring: WishesQuery,
        response: { 200: PageOf(ref(WishView)), ...problems },
      },
    },
    async (request) => listWishes(ctxOf(request), request.actor as AccountActor, request.query),
  )

  app.get(
    '/api/v1/wish-list/marks',
    {
      config,
      schema: {
        operationId: 'markWishes',
        summary: 'Which products are on your wish list',
        tags,
        response: { 200: WishMarksView, ...problems },
      },
    },
    async (request) => markWishes(ctxOf(request), request.actor as AccountActor),
  )

  app.put(
    '/api/v1/wish-list/:id',
    {
      config,
      schema: {
        operationId: 'putWish',
        summary: 'Put a product on your wish list, or change whether you follow it',
        description: 'By the id of the product. Repeating it changes nothing.',
        tags,
        params: IdParams,
        body: WishBody,
        response: { 200: ref(WishView), 201: ref(WishView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const buyer = request.actor as AccountActor
      const { id } = request.params
      const { isNew } = await putWish(ctx, buyer, id, request.body.isFollowed)
      return reply.code(isNew ? 201 : 200).send(await getWish(ctx, buyer, id))
    },
  )

  app.delete(
    '/api/v1/wish-list/:id',
    {
      config,
      schema: {
        operationId: 'dropWish',
        summary: 'Take a product off your wish list',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await dropWish(ctxOf(request), request.actor as AccountActor, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
