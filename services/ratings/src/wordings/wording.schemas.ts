import { Instant, Nullable } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** One wording of a review (ST-5). */
export const WordingView = Type.Object(
  {
    number: Type.Integer({ description: '1 for the first' }),
    rating: Type.Integer(),
    title: Type.String(),
    text: Type.String(),
    versionNumber: Nullable(Type.String({ description: 'The version that the buyer had then' })),
    at: Instant,
  },
  { $id: 'ReviewWording' },
)
export type WordingView = Static<typeof WordingView>
