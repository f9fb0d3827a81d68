const nameOf = (id: string) => `emporium-enquiry-${id}`

/** Keeps a visitor's secret for as long as the tab is open, so that they can read the answer (ON-9). */
export function rememberToken(id: string, token: string): void {
  try {
    sessionStorage.setItem(nameOf(id), token)
  } catch {
    // storage is blocked: the answer comes by e-mail alone
  }
}

/** The secret in the address of a link that was mailed; after the #, so that no server sees it. */
export const keyIn = (hash: string): string | null =>
  /^#key-([\w-]{20,100})$/.exec(hash)?.[1] ?? null

/** The secret of a conversation that was begun in this tab, or that a mail led to. */
export function tokenOf(id: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(id))
  } catch {
    return null
  }
}
