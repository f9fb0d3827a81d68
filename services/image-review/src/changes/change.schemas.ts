import { Id, Instant, Nullable, OneOf, ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { fieldKinds } from './listing-fields.ts'

const FileMark = Type.Object({
  name: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
  url: Type.String(),
})
const FieldValue = Type.Union([Type.String(), Type.Array(Type.String()), FileMark, Type.Null()])

/** What a listing was at another time, field by field beside what it is now (RV-5). */
export const ComparisonView = Type.Object(
  {
    caseId: Id,
    round: Type.Integer(),
    versionNumber: Nullable(Type.String()),
    closedAt: Nullable(Instant),
    changedCount: Type.Integer(),
    fields: Type.Array(
      Type.Object({
        field: Type.String({ description: 'A JSON pointer into the listing' }),
        kind: OneOf(fieldKinds),
        before: FieldValue,
        after: FieldValue,
        isChanged: Type.Boolean(),
      }),
    ),
  },
  { $id: 'ListingComparison' },
)
export type ComparisonView = Static<typeof ComparisonView>

/** What changed since the last round, and against what is on the shelf (RV-5). */
export const ChangesView = Type.Object(
  { previousRound: Nullable(ref(ComparisonView)), shelf: Nullable(ref(ComparisonView)) },
  { $id: 'ListingChanges' },
)
export type ChangesView = Static<typeof ChangesView>
