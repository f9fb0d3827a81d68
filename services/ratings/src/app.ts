import { defineService } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Type } from 'typebox'
import { VerifiedBuyer } from './buyers/verified-buyer.entity.ts'
import { consumers } from './consumers.ts'
import { CreateReviews1763900100000 } from './migrations/1763900100000-create-reviews.ts'
import { DampRatings1796053300001 } from './migrations/1796053300001-damp-ratings.ts'
import { ProductRef } from './products/product-ref.entity.ts'
import { ProductRating } from './ratings/product-rating.entity.ts'
import { Review } from './reviews/review.entity.ts'
import { reviewAlreadyPosted } from './reviews/review.problems.ts'
import { reviewRoutes } from './reviews/review.routes.ts'
import { RatingView, ReviewView } from './reviews/review.schemas.ts'
import { subjectNames } from './subject-names.ts'

/** Reviews, replies, moderation and aggregates (ST-5, SP-3). */
export const ratings = defineService({
  name: 'ratings',
  title: 'Ratings',
  description:
    'Reviews by verified buyers, replies by sellers, moderation, and the rating of each product.',
  config: Type.Object({}),
  entities: [Review, ProductRating, ProductRef, VerifiedBuyer],
  migrations: [CreateReviews1763900100000, DampRatings1796053300001],
  views: [ReviewView, RatingView],
  subjectNames,
  constraintProblems: { uq_reviews_product_buyer: reviewAlreadyPosted },
  build: () => ({ routes: [reviewRoutes as FastifyPluginAsync], consumers, jobs: [] }),
})
