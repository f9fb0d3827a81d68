import { defineService } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Type } from 'typebox'
import { VerifiedBuyer } from './buyers/verified-buyer.entity.ts'
import { consumers } from './consumers.ts'
import { CreateReviews1763900100000 } from './migrations/1763900100000-create-reviews.ts'
import { DampRatings1796053300001 } from './migrations/1796053300001-damp-ratings.ts'
import { KeepWordings1796053300002 } from './migrations/1796053300002-keep-wordings.ts'
import { CountVotes1796053300003 } from './migrations/1796053300003-count-votes.ts'
import { ReportReviews1796053300004 } from './migrations/1796053300004-report-reviews.ts'
import { ProductRef } from './products/product-ref.entity.ts'
import { ProductRating } from './ratings/product-rating.entity.ts'
import { RatingSummaryView, RatingView, VersionRatingView } from './ratings/rating.schemas.ts'
import { Report } from './reports/report.entity.ts'
import { alreadyReported } from './reports/report.problems.ts'
import { reportRoutes } from './reports/report.routes.ts'
import { ReviewQueueView } from './reports/report.schemas.ts'
import { moderationRoutes } from './reviews/moderation.routes.ts'
import { myReviewRoutes } from './reviews/my-review.routes.ts'
import { replyRoutes } from './reviews/reply.routes.ts'
import { Review } from './reviews/review.entity.ts'
import { reviewAlreadyPosted } from './reviews/review.problems.ts'
import { reviewRoutes } from './reviews/review.routes.ts'
import { MyReviewView, ReviewView } from './reviews/review.schemas.ts'
import { subjectNames } from './subject-names.ts'
import { Vote } from './votes/vote.entity.ts'
import { voteRoutes } from './votes/vote.routes.ts'
import { Wording } from './wordings/wording.entity.ts'
import { wordingRoutes } from './wordings/wording.routes.ts'
import { WordingView } from './wordings/wording.schemas.ts'
import { tags } from './tags.ts'

/** Reviews, replies, moderation and aggregates (ST-5, SP-3). */
export const ratings = defineService({
  name: 'ratings',
  title: 'Ratings',
  description:
    'Reviews by verified buyers, replies by sellers, moderation, and the rating of each product.',
  tags,
  config: Type.Object({}),
  entities: [Review, Wording, Vote, Report, ProductRating, ProductRef, VerifiedBuyer],
  migrations: [
    CreateReviews1763900100000,
    DampRatings1796053300001,
    KeepWordings1796053300002,
    CountVotes1796053300003,
    ReportReviews1796053300004,
  ],
  views: [
    ReviewView,
    MyReviewView,
    WordingView,
    RatingView,
    VersionRatingView,
    RatingSummaryView,
    ReviewQueueView,
  ],
  subjectNames,
  constraintProblems: {
    uq_reviews_product_buyer: reviewAlreadyPosted,
    uq_review_reports_open: alreadyReported,
  },
  build: () => ({
    routes: [
      reviewRoutes,
      myReviewRoutes,
      replyRoutes,
      moderationRoutes,
      wordingRoutes,
      voteRoutes,
      reportRoutes,
    ] as FastifyPluginAsync[],
    consumers,
    jobs: [],
  }),
})
