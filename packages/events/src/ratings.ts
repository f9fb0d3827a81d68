import { reportOutcomes, reviewFaults } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, OneOf } from './fields.ts'

const Reviewed = {
  reviewId: Id,
  productId: Id,
  productName: Type.String(),
  /** Where its page is; events of before do not say it. */
  productSlug: Type.Optional(Type.String()),
  vendorId: Id,
  buyerId: Id,
  rating: Type.Integer({ minimum: 1, maximum: 5 }),
}

export const ReviewPosted = defineEvent(
  'ratings.review-posted.v1',
  'A verified buyer rated a product (ST-5).',
  Reviewed,
)
export const ReviewEdited = defineEvent(
  'ratings.review-edited.v1',
  'A buyer changed rating or text (ST-5).',
  Reviewed,
)
export const ReviewHidden = defineEvent(
  'ratings.review-hidden.v1',
  'Operations took a review out of sight, and why; its author may edit it (SP-3).',
  {
    ...Reviewed,
    /** Events of before do not say it. */
    code: Type.Optional(OneOf(reviewFaults)),
    reason: Type.Optional(Type.String()),
  },
)
export const ReviewRestored = defineEvent(
  'ratings.review-restored.v1',
  'Operations shows a hidden review again (SP-3).',
  Reviewed,
)
export const ReviewReported = defineEvent(
  'ratings.review-reported.v1',
  'A review waits for operations: somebody found something wrong with it (SP-3).',
  Reviewed,
)
export const ReviewReportsDecided = defineEvent(
  'ratings.review-reports-decided.v1',
  'What became of the reports of a review (SP-3).',
  {
    ...Reviewed,
    /** The accounts that had reported it. */
    reporterIds: Type.Array(Id),
    outcome: OneOf(reportOutcomes),
  },
)
export const RatingChanged = defineEvent(
  'ratings.rating-changed.v1',
  'The aggregate of a product changed (SP-3).',
  {
    productId: Id,
    vendorId: Id,
    count: Type.Integer({ minimum: 0 }),
    /** Arithmetic mean of 1–5; null without a review. */
    average: Type.Union([Type.Number(), Type.Null()]),
    /** The mean that products are sorted by (`dampedMean`); events of before do not say it. */
    damped: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
    /** How many gave 1, 2, 3, 4, 5. */
    distribution: Type.Array(Type.Integer({ minimum: 0 }), { minItems: 5, maxItems: 5 }),
  },
)
