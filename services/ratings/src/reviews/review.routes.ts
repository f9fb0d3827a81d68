import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  problems,
  ref,
  vendorsOf,
  type AccountActor,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { ProductRating } from '../ratings/product-rating.entity.ts'
import { aggregate } from '../ratings/aggregate.ts'
import { listReviews } from './list-reviews.query.ts'
import { moderateReview } from './moderate-review.ts'
import { putMyReview } from './put-my-review.ts'
import { replyToReview } from './reply-to-review.ts'
import { mayReadAll } from './review.policy.ts'
import { presentReview } from './review.presenter.ts'
import {
  HideBody,
  ProductReviewsQuery,
  PutMyReviewBody,
  RatingView,
  ReplyBody,
  ReviewsQuery,
  ReviewView,
} from './review.schemas.ts'
import { withdrawMyReview } from './withdraw-my-review.ts'

const tags = ['reviews']
const writing = { max: 30, timeWindow: '1 minute' }

/** Reviews of products: reading for anyone, writing for verified buyers, answering for sellers, hiding for ops. */
export const reviewRoutes: FastifyPluginAsyncTypebox = async function reviews(app) {
  app.get(
    '/api/v1/products/:id/reviews',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'listProductReviews',
        summary: 'The published reviews of a product, newest first',
        tags,
        params: IdParams,
        querystring: ProductReviewsQuery,
        response: {
          200: Type.Intersect([PageOf(ref(ReviewView)), Type.Object({ rating: ref(RatingView) })]),
          ...problems,
        },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { id: productId } = request.params
      const [page, rating] = await Promise.all([
        listReviews(ctx, { ...request.query, productId, status: 'published' }),
        ctx.db.findOneBy(ProductRating, { productId }),
      ])
      return { ...page, rating: rating ?? aggregate([]) }
    },
  )

  app.put(
    '/api/v1/products/:id/reviews/mine',
    {
      config: { access: 'account', rateLimit: writing },
      schema: {
        operationId: 'putMyReview',
        summary: 'Rate a product that you subscribed to, or change what you said',
        tags,
        params: IdParams,
        body: PutMyReviewBody,
        response: { 200: ref(ReviewView), 201: ref(ReviewView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const actor = request.actor as AccountActor
      const { review, product, isNew } = await putMyReview(
        ctx,
        actor,
        request.params.id,
        request.body,
      )
      return reply.code(isNew ? 201 : 200).send(presentReview(actor, review, product))
    },
  )

  app.delete(
    '/api/v1/products/:id/reviews/mine',
    {
      config: { access: 'account', rateLimit: writing },
      schema: {
        operationId: 'withdrawMyReview',
        summary: 'Take your review of a product back',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await withdrawMyReview(ctxOf(request), request.actor as AccountActor, request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/v1/reviews',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'listReviews',
        summary: "Reviews of your company's products; of all products for operations",
        tags,
        querystring: ReviewsQuery,
        response: { 200: PageOf(ref(ReviewView)), ...problems },
      },
    },
    async (request) => {
      const { vendorId, ...filter } = request.query
      const own = isStaff(request.actor, 'reviewer') ? undefined : vendorsOf(request.actor)
      if (own?.length === 0 || !mayReadAll(request.actor)) throw forbidden()
      const vendorIds = vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
      return listReviews(ctxOf(request), { ...filter, ...(vendorIds ? { vendorIds } : {}) })
    },
  )

  app.post(
    '/api/v1/reviews/:id/reply',
    {
      config: { access: 'account_or_client', rateLimit: writing },
      schema: {
        operationId: 'replyToReview',
        summary: 'Answer a review of your product in public',
        tags,
        params: IdParams,
        body: ReplyBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const { review, product } = await replyToReview(
        ctxOf(request),
        request.params.id,
        request.body.text,
      )
      return presentReview(request.actor, review, product)
    },
  )

  app.post(
    '/api/v1/reviews/:id/hide',
    {
      config: { access: { staff: ['reviewer', 'admin'] } },
      schema: {
        operationId: 'hideReview',
        summary: 'Take a review out of sight, with a reason',
        tags,
        params: IdParams,
        body: HideBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const { review, product } = await moderateReview(
        ctxOf(request),
        request.params.id,
        'hide',
        request.body.reason,
      )
      return presentReview(request.actor, review, product)
    },
  )

  app.post(
    '/api/v1/reviews/:id/restore',
    {
      config: { access: { staff: ['reviewer', 'admin'] } },
      schema: {
        operationId: 'restoreReview',
        summary: 'Show a hidden review again',
        tags,
        params: IdParams,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const { review, product } = await moderateReview(
        ctxOf(request),
        request.params.id,
        'restore',
        null,
      )
      return presentReview(request.actor, review, product)
    },
  )
}
