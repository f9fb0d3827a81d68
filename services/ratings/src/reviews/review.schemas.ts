import { limits, review } from '@emporium/domain'
import { Id, Instant, Name, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What a buyer sends (ST-5). */
export const PutMyReviewBody = Strict({
  rating: Type.Integer({ minimum: 1, maximum: 5 }),
  title: Name(limits.reviewTitle),
  text: Type.String({ maxLength: limits.reviewText }),
})

export const ReplyBody = Strict({
  text: Type.String({ minLength: 1, maxLength: limits.reviewText, pattern: '\\S' }),
})

export const HideBody = Strict({
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})

/** The aggregate of a product (SP-3). */
export const RatingView = Type.Object(
  {
    count: Type.Integer(),
    average: Nullable(Type.Number()),
    distribution: Type.Array(Type.Integer(), { description: 'How many gave 1, 2, 3, 4, 5' }),
  },
  { $id: 'Rating' },
)

export const ReviewView = Type.Object(
  {
    id: Id,
    productId: Id,
    productName: Type.String(),
    productSlug: Type.String(),
    author: Type.String({ description: 'The name that the buyer had when writing' }),
    isVerifiedBuyer: Type.Boolean(),
    isMine: Type.Boolean(),
    status: OneOf(review.states),
    rating: Type.Integer(),
    title: Type.String(),
    text: Type.String(),
    postedAt: Instant,
    editedAt: Nullable(Instant),
    reply: Nullable(Type.Object({ text: Type.String(), at: Instant })),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Review' },
)
export type ReviewView = Static<typeof ReviewView>

export const ProductReviewsQuery = Strict({
  ...PageQuery,
  rating: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 5, description: 'Only reviews with this rating' }),
  ),
})

export const ReviewsQuery = Strict({
  ...PageQuery,
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
  status: Type.Optional(OneOf(review.states)),
})
