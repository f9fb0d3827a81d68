import type { CaseDraft } from './case-draft.entity.ts'
import type { CaseDraftView } from './case-draft.schemas.ts'

/** A draft as its writer sees it. */
export function presentDraft(draft: CaseDraft): CaseDraftView {
  const { kind, text, reasons, findings, findingId, revision, savedAt } = draft
  return {
    kind,
    text,
    reasons: reasons.map((reason) => ({ ...reason, field: reason.field ?? '' })),
    ...(findings ? { findings } : {}),
    ...(findingId ? { findingId } : {}),
    revision,
    savedAt: savedAt.toISOString(),
  }
}
