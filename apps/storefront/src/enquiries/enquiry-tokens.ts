const nameOf = (id: string) => `emporium-enquiry-${id}`

/** Keeps a visitor's secret for as long as the tab is open, so that they can read the answer (ON-9). */
export function rememberToken(id: string, token: string): void {
  try {
    sessionStorage.setItem(nameOf(id), token)
  } catch {
    // storage is blocked: the answer comes by e-mail alone
  }
}

/** The secret of a conversation that was begun in this tab. */
export function tokenOf(id: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(id))
  } catch {
    return null
  }
}
