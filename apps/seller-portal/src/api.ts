import { ApiProblem, createBrowserSession } from '@emporium/api-client'
import type { ProblemDetails } from '@emporium/domain'
import { askPresence } from '@emporium/ui'

const listeners = new Set<() => void>()

/** Tells when nobody is signed in any more: signed out here, in another tab, or by the server. */
export function onSessionEnd(listener: () => void): void {
  listeners.add(listener)
}

/** The one session of this page. */
export const session = createBrowserSession({
  confirm: askPresence,
  onChange: (isSignedIn) => {
    if (!isSignedIn) for (const listener of listeners) listener()
  },
})

/** The typed client, as the person who is signed in. */
export const { api } = session

/** The body of a success; every other answer has been thrown as a problem. */
export async function bodyOf<Body>(call: Promise<{ data?: Body }>): Promise<NonNullable<Body>> {
  const { data } = await call
  if (data === undefined || data === null) throw new Error('the server sent no content')
  return data
}

/** What went wrong, for the page to say; what is not a problem of the API is a fault of ours and thrown on. */
export function problemIn(error: unknown): ProblemDetails | null {
  if (error === null || error === undefined) return null
  if (error instanceof ApiProblem) return error.problem
  throw error
}
