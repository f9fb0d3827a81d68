import type { ApplicationForm } from './application-form.ts'

/** What is written and not with the server yet, and what the server had when it was written. */
export type KeptAnswers = { mine: ApplicationForm; base: ApplicationForm }

// One tab's storage: it survives a reload, a crash and a new sign-in, and ends with the tab.
const placeOf = (accountId: string) => `emporium-application-${accountId}`

/** Keeps unsaved answers in this tab for the account that wrote them; null clears the place. Says whether it could. */
export function keepAnswers(accountId: string, kept: KeptAnswers | null): boolean {
  try {
    if (kept === null) sessionStorage.removeItem(placeOf(accountId))
    else sessionStorage.setItem(placeOf(accountId), JSON.stringify(kept))
    return true
  } catch {
    return false // Storage is blocked or full: the answers stay in the page's memory alone.
  }
}

/** The unsaved answers that this tab still has of an earlier visit. */
export function keptAnswers(accountId: string): KeptAnswers | null {
  try {
    const said = sessionStorage.getItem(placeOf(accountId))
    return said === null ? null : (JSON.parse(said) as KeptAnswers)
  } catch {
    return null // blocked, or not ours
  }
}
