import type { Addendum } from './addendum.entity.ts'
import type { Submission } from '../submissions/submission.entity.ts'
import type { AddendumView, VersionView } from './version.schemas.ts'
import type { ProductVersion } from './product-version.entity.ts'
import type { VersionRegion } from './version-region.entity.ts'

/** What belongs to a version. */
export type VersionParts = {
  version: ProductVersion
  regions: readonly VersionRegion[]
  submissions: readonly Submission[]
  addenda: readonly Addendum[]
}

/** What was added to a release note. */
export function presentAddendum({ id, text, addedByName, addedAt }: Addendum): AddendumView {
  return { id, text, addedByName, addedAt: addedAt.toISOString() }
}

function presentSubmission(submission: Submission, version: ProductVersion) {
  const { id, round, listing } = submission
  return {
    id,
    round,
    versionNumber: listing.versionNumber,
    releaseNote: listing.releaseNote,
    submittedAt: submission.submittedAt.toISOString(),
    isCurrent: version.submissionId === id,
  }
}

/** A version as its seller and staff see it. */
export function presentVersion({
  version,
  regions,
  submissions,
  addenda,
}: VersionParts): VersionView {
  const { id, status, reviewStage, caseId, reviewerName, listing, draft } = version
  const { reasons, said, fields, findings } = version
  const shown = listing ?? draft
  return {
    id,
    status,
    reviewStage,
    caseId,
    reviewerName,
    reasons,
    said,
    fields,
    hasKeptEdits: version.keptDraft !== null,
    findings,
    versionNumber: shown.versionNumber,
    releaseNote: shown.releaseNote,
    supportedUntil: version.supportedUntil,
    addenda: addenda.map(presentAddendum),
    hasBootScript: draft.hasBootScript,
    image: draft.source,
    regions: draft.releaseRegions.map((regionId) => {
      const row = regions.find((region) => region.regionId === regionId)
      const { imageId, failure = null, fault } = row ?? {}
      const why = fault && { ...fault, detail: failure ?? '' }
      return { regionId, isReady: Boolean(imageId), failure, fault: why ?? null }
    }),
    submissions: submissions.map((submission) => presentSubmission(submission, version)),
    createdAt: version.createdAt.toISOString(),
    submittedAt: version.submittedAt?.toISOString() ?? null,
    listedAt: version.listedAt?.toISOString() ?? null,
  }
}
