import { limits, review, reviewFaults, reviewSorts } from '@emporium/domain'
import { Id, Instant, Name, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
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

/** Number of the wording that was read; another one is not decided about unread (SP-3). */
const wording = Type.Optional(Type.Integer({ minimum: 1 }))

export const DecideBody = Strict({ wording })

export const HideBody = Strict({
  code: OneOf(reviewFaults),
  wording,
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})

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
    versionNumber: Nullable(
      Type.String({ description: 'The version that the buyer had when writing, if it is known' }),
    ),
    wording: Type.Integer({ description: 'How often it was saved; more than 1 is edited' }),
    helpfulCount: Type.Integer({ description: 'How many found it helpful' }),
    editedAt: Nullable(Instant),
    hidden: Nullable(
      Type.Object(
        { code: OneOf(reviewFaults), reason: Type.String() },
        { description: 'Why operations hid it, for those who see it nevertheless' },
      ),
    ),
    openReports: Nullable(Type.Integer({ description: 'For operations alone' })),
    reply: Nullable(Type.Object({ text: Type.String(), at: Instant })),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Review' },
)
export type ReviewView = Static<typeof ReviewView>

/** One's own review of a product (ST-5). */
export const MyReviewView = Type.Object(
  {
    review: Nullable(ref(ReviewView)),
    mayRate: Type.Boolean({ description: 'Whether you may write one or change it' }),
  },
  { $id: 'MyReview' },
)
export type MyReviewView = Static<typeof MyReviewView>

const Narrowed = {
  rating: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 5, description: 'Only reviews with this rating' }),
  ),
  version: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.versionNumber,
      description: 'Only by buyers who had this version when writing',
    }),
  ),
  sort: Type.Optional(OneOf(reviewSorts)),
}

export const ProductReviewsQuery = Strict({ ...PageQuery, ...Narrowed })

export const ReviewsQuery = Strict({
  ...PageQuery,
  ...Narrowed,
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
  status: Type.Optional(OneOf(review.states)),
  answered: Type.Optional(
    Type.Boolean({ description: 'Only those that the seller has answered, or has not' }),
  ),
  since: Type.Optional(Instant),
  until: Type.Optional(Instant),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.searchText,
      description: 'Words of title, text or author',
    }),
  ),
})

/** Of which reviews the numbers are asked. */
export const SummaryQuery = Strict({
  vendorId: Type.Optional(Id),
  productId: Type.Optional(Id),
})
