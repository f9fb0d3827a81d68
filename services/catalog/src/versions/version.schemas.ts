import { limits, productVersion, regionIds, reviewCase } from '@emporium/domain'
import { FindingFact, SourceImage } from '@emporium/events'
import { FaultView, Id, Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Text = Nullable(Type.String())

/** One hand-in, with the texts of its round (RV-5). */
export const SubmissionView = Type.Object(
  {
    id: Id,
    round: Type.Integer(),
    versionNumber: Text,
    releaseNote: Text,
    submittedAt: Instant,
    isCurrent: Type.Boolean(),
  },
  { $id: 'Submission' },
)

export const VersionParams = Strict({ id: Id, versionId: Id })
export const AddAddendumBody = Strict({
  text: Type.String({ minLength: 1, maxLength: limits.releaseNote, pattern: '\\S' }),
})

/** What was added to a release note after publishing (IM-10). */
export const AddendumView = Type.Object(
  { id: Id, text: Type.String(), addedByName: Text, addedAt: Instant },
  { $id: 'Addendum' },
)
export type AddendumView = Static<typeof AddendumView>

/** A version as its seller and staff see it (SP-1, RV-1). */
export const VersionView = Type.Object(
  {
    id: Id,
    versionNumber: Text,
    releaseNote: Text,
    supportedUntil: Nullable(Type.String({ format: 'date' })),
    addenda: Type.Array(ref(AddendumView), { description: 'Oldest first' }),
    status: OneOf(productVersion.states),
    reviewStage: Nullable(OneOf(reviewCase.states)),
    caseId: Nullable(Id),
    reviewerName: Text,
    reasons: Type.Array(Type.String(), { description: 'Why it was rejected' }),
    said: Type.Array(
      Type.Object({
        code: Type.String(),
        text: Type.String(),
        field: Type.Optional(
          Type.String({ description: 'The place meant, as a JSON pointer into the listing' }),
        ),
      }),
      { description: 'The same by the codes of reasons, with what the reviewer wrote' },
    ),
    fields: Type.Array(Type.String(), { description: 'The fields at fault' }),
    hasKeptEdits: Type.Boolean({
      description: 'Edits from before an appeal succeeded wait until it can be edited again',
    }),
    findings: Type.Array(FindingFact, { description: 'The findings that it was rejected for' }),
    hasBootScript: Nullable(Type.Boolean()),
    image: Nullable(SourceImage),
    regions: Type.Array(
      Type.Object({
        regionId: OneOf(regionIds),
        isReady: Type.Boolean(),
        failure: Text,
        fault: Nullable(FaultView),
      }),
      { description: 'Production in each release region' },
    ),
    submissions: Type.Array(ref(SubmissionView)),
    createdAt: Instant,
    submittedAt: Nullable(Instant),
    listedAt: Nullable(Instant),
  },
  { $id: 'ProductVersion' },
)
export type VersionView = Static<typeof VersionView>
