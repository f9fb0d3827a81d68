import type { Edits } from './merge-edits.ts'

/** What was typed and is not saved yet, and what the server had for these fields when it was typed. */
export type KeptEdits = { mine: Edits; base: Edits }

// One tab's storage: it survives a reload and a crash, and ends with the tab. Keys of the cloud are no fields (IM-2).
const placeOf = (accountId: string, productId: string) => `emporium-draft-${accountId}-${productId}`

/** Keeps unsaved work in this tab for the account that typed it; nothing to keep clears the place. */
export function keepEdits(accountId: string, productId: string, kept: KeptEdits): void {
  const place = placeOf(accountId, productId)
  try {
    if (Object.keys(kept.mine).length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // Storage is blocked or full: the work stays in the page's memory alone.
  }
}

/** The unsaved work that this tab still has of an earlier visit. */
export function keptEdits(accountId: string, productId: string): KeptEdits | null {
  try {
    const said = sessionStorage.getItem(placeOf(accountId, productId))
    return said === null ? null : (JSON.parse(said) as KeptEdits)
  } catch {
    return null // blocked, or not ours
  }
}
