import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import {
  ContactWishesView,
  SaveContactWishBody,
  SaveVendorWishBody,
  VendorParams,
} from './contact-wish.schemas.ts'
import { contactWishesOf } from './contact-wishes.query.ts'
import { saveContactWish, saveVendorWish } from './save-contact-wish.ts'

const tags = ['messages']
const config = { access: 'account' } as const

/** Who may write to a buyer: the buyer says it (SP-2). */
export const contactWishRoutes: FastifyPluginAsyncTypebox = async function contactWishes(app) {
  app.get(
    '/api/v1/contact-wishes',
    {
      config,
      schema: {
        operationId: 'listContactWishes',
        summary: 'What you take of sellers',
        tags,
        response: { 200: ref(ContactWishesView), ...problems },
      },
    },
    (request) => contactWishesOf(ctxOf(request), request.actor as AccountActor),
  )

  app.put(
    '/api/v1/contact-wishes',
    {
      config,
      schema: {
        operationId: 'saveContactWish',
        summary: 'Say which kinds of announcements you take of sellers, if any',
        tags,
        body: SaveContactWishBody,
        response: { 200: ref(ContactWishesView), ...problems },
      },
    },
    async (request) => {
      const [ctx, buyer] = [ctxOf(request), request.actor as AccountActor]
      await saveContactWish(ctx, buyer, request.body)
      return contactWishesOf(ctx, buyer)
    },
  )

  app.put(
    '/api/v1/contact-wishes/:vendorId',
    {
      config,
      schema: {
        operationId: 'saveVendorWish',
        summary: 'Take what one seller sends, only some announcements of it or none, or nothing',
        tags,
        params: VendorParams,
        body: SaveVendorWishBody,
        response: { 200: ref(ContactWishesView), ...problems },
      },
    },
    async (request) => {
      const [ctx, buyer] = [ctxOf(request), request.actor as AccountActor]
      await saveVendorWish(ctx, buyer, { ...request.params, ...request.body })
      return contactWishesOf(ctx, buyer)
    },
  )
}
