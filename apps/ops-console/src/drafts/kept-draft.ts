import type { DraftContent, DraftKind } from './case-drafts.api.ts'

/** What was typed and is not saved yet, and what the server had when it was typed. */
export type KeptDraft = { mine: DraftContent; base: DraftContent }

/** Whose draft of what. */
export type DraftPlace = { accountId: string; caseId: string; kind: DraftKind }

// One tab's storage: it survives a reload, a crash and a new sign-in, and ends with the tab.
const keyOf = ({ accountId, caseId, kind }: DraftPlace) =>
  `emporium-case-${accountId}-${caseId}-${kind}`

/** Keeps unsaved words in this tab for the account that typed them; null clears the place. */
export function keepDraft(place: DraftPlace, kept: KeptDraft | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(keyOf(place))
    else sessionStorage.setItem(keyOf(place), JSON.stringify(kept))
  } catch {
    // Storage is blocked or full: the words stay in the page's memory alone.
  }
}

/** The unsaved words that this tab still has of an earlier visit. */
export function keptDraft(place: DraftPlace): KeptDraft | null {
  try {
    const said = sessionStorage.getItem(keyOf(place))
    return said === null ? null : (JSON.parse(said) as KeptDraft)
  } catch {
    return null // blocked, or not ours
  }
}
