import { productVersion, regionIds, reviewCase } from '@emporium/domain'
import { SourceImage } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, ref } from '@emporium/service-kit'
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

/** A version as its seller and staff see it (SP-1, RV-1). */
export const VersionView = Type.Object(
  {
    id: Id,
    versionNumber: Text,
    releaseNote: Text,
    status: OneOf(productVersion.states),
    reviewStage: Nullable(OneOf(reviewCase.states)),
    caseId: Nullable(Id),
    reviewerName: Text,
    reasons: Type.Array(Type.String(), { description: 'Why it was rejected' }),
    fields: Type.Array(Type.String(), { description: 'The fields at fault' }),
    hasBootScript: Nullable(Type.Boolean()),
    image: Nullable(SourceImage),
    regions: Type.Array(
      Type.Object({
        regionId: OneOf(regionIds),
        isReady: Type.Boolean(),
        failure: Text,
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
