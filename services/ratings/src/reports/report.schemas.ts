import { limits, reviewFaults } from '@emporium/domain'
import { Instant, OneOf, PageOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ReviewView } from '../reviews/review.schemas.ts'

/** What is wrong with a review (SP-3). */
export const ReportBody = Strict({
  code: OneOf(reviewFaults),
  text: Type.Optional(
    Type.String({ maxLength: limits.reason, description: 'Required where the code is `other`' }),
  ),
})

/** Why a review waits: somebody reported it, or it was edited while it was hidden. */
export const queueKinds = ['reported', 'edited'] as const

export const QueueQuery = Strict({
  ...PageQuery,
  kind: Type.Optional(OneOf(queueKinds)),
  code: Type.Optional(OneOf(reviewFaults)),
})
export type QueueQuery = Static<typeof QueueQuery>

const Reported = Type.Object({
  code: OneOf(reviewFaults),
  text: Type.String(),
  by: Type.String({ description: 'The name of the reporter, for operations alone' }),
  isSeller: Type.Boolean({ description: 'Whether by the company that sells the product' }),
  wording: Type.Integer({ description: 'The wording that was reported' }),
  at: Instant,
})

/** The moderation queue (SP-3). */
export const ReviewQueueView = Type.Intersect(
  [
    PageOf(
      Type.Object({
        review: ref(ReviewView),
        waitsSince: Instant,
        reports: Type.Array(Reported, { description: 'The open ones, the oldest first' }),
      }),
    ),
    Type.Object({
      counts: Type.Object({ reported: Type.Integer(), edited: Type.Integer() }),
    }),
  ],
  { $id: 'ReviewQueue' },
)
export type ReviewQueueView = Static<typeof ReviewQueueView>
