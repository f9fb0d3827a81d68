import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type Actor,
  ctxOf,
  forbidden,
  IdParams,
  isStaff,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
  vendorsOf,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { aggregate } from '../ratings/aggregate.ts'
import { ProductRating } from '../ratings/product-rating.entity.ts'
import { RatingSummaryView, RatingView } from '../ratings/rating.schemas.ts'
import { summariseRatings } from '../ratings/summarise-ratings.query.ts'
import { listReviews } from './list-reviews.query.ts'
import { mayReadAll } from './review.policy.ts'
import { ProductReviewsQuery, ReviewsQuery, ReviewView, SummaryQuery } from './review.schemas.ts'

const tags = ['reviews']

/** The companies whose reviews the caller may read all of: its own, any for operations; 403 for others. */
function readable(actor: Actor, vendorId: string | undefined): { vendorIds?: string[] } {
  const own = isStaff(actor, 'reviewer') ? undefined : vendorsOf(actor)
  if (own?.length === 0 || !mayReadAll(actor)) throw forbidden()
  const asked = vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
  return asked ? { vendorIds: asked } : {}
}

/** Reviews of products: reading for anyone, all of its own for the company that sells, all for operations. */
export const reviewRoutes: FastifyPluginAsyncTypebox = async function reviews(app) {
  app.get(
    '/api/v1/products/:id/reviews',
    {
      config: { access: 'anyone' },
      schema: {
        operationId: 'listProductReviews',
        summary: 'The published reviews of a product, in the order asked for, with its rating',
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
      return { ...page, rating: rating ?? { ...aggregate([]), versions: [] } }
    },
  )

  app.get(
    '/api/v1/reviews',
    {
      config: { access: peopleAndPrograms('reviews:read', 'reviews:write') },
      schema: {
        operationId: 'listReviews',
        summary: "Reviews of your company's products; of all products for operations",
        tags,
        querystring: ReviewsQuery,
        response: { 200: PageOf(ref(ReviewView)), ...problems },
      },
    },
    async (request) => {
      const { vendorId, ...asked } = request.query
      return listReviews(ctxOf(request), { ...asked, ...readable(request.actor, vendorId) })
    },
  )

  app.get(
    '/api/v1/reviews/summary',
    {
      config: { access: peopleAndPrograms('reviews:read', 'reviews:write') },
      schema: {
        operationId: 'summariseRatings',
        summary: "The rating of your company's products together or of one: by version, by month",
        tags,
        querystring: SummaryQuery,
        response: { 200: ref(RatingSummaryView), ...problems },
      },
    },
    async (request) => {
      const { vendorId, productId } = request.query
      const of = { ...readable(request.actor, vendorId), ...(productId ? { productId } : {}) }
      return summariseRatings(ctxOf(request), of)
    },
  )
}
