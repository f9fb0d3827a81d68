import { Nullable, ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Counted = {
  count: Type.Integer(),
  average: Nullable(Type.Number()),
  distribution: Type.Array(Type.Integer(), { description: 'How many gave 1, 2, 3, 4, 5' }),
}

/** What those think who had one version when writing (SP-3). */
export const VersionRatingView = Type.Object(
  { versionNumber: Type.String(), ...Counted },
  { $id: 'VersionRating' },
)

/** The aggregate of a product (SP-3). */
export const RatingView = Type.Object(
  {
    ...Counted,
    versions: Type.Array(ref(VersionRatingView), {
      description: 'By the version that the buyer had when writing, newest first',
    }),
  },
  { $id: 'Rating' },
)

/** The rating of one product or of all of a company, and how it went (SP-3). */
export const RatingSummaryView = Type.Object(
  {
    ...Counted,
    unanswered: Type.Integer({ description: 'Published reviews without a reply' }),
    versions: Type.Array(ref(VersionRatingView), {
      description: 'Of one product alone: versions of different products are not compared',
    }),
    months: Type.Array(
      Type.Object({
        month: Type.String({ description: 'YYYY-MM, in UTC' }),
        count: Type.Integer(),
        average: Type.Number(),
      }),
      { description: 'By the month of posting, the oldest first, at most 24' },
    ),
  },
  { $id: 'RatingSummary' },
)
export type RatingSummaryView = Static<typeof RatingSummaryView>
