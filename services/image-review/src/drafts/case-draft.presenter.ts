import type { CaseDraft } from './case-draft.entity.ts'
import type { CaseDraftView } from './case-draft.schemas.ts'

/** A draft as its writer sees it. */
export function presentDraft({ kind, text, reasons, revision, savedAt }: CaseDraft): CaseDraftView {
  return {
    kind,
    text,
    reasons: reasons.map((reason) => ({ ...reason, field: reason.field ?? '' })),
    revision,
    savedAt: savedAt.toISOString(),
  }
}
