import { ApiProblem, createBrowserSession, type ApiClient } from '@emporium/api-client'
import type { ProblemDetails } from '@emporium/domain'
import { askPresence } from '@emporium/ui'
import { inject, type InjectionKey } from 'vue'

const listeners = new Set<() => void>()

/** Tells when nobody is signed in any more: signed out here, in another tab, or by the server. */
export function onSessionEnd(listener: () => void): void {
  listeners.add(listener)
}

/** The one session of this page. On the server nobody is signed in, and it is never used. */
export const session = createBrowserSession({
  confirm: askPresence,
  onChange: (isSignedIn) => {
    if (!isSignedIn) for (const listener of listeners) listener()
  },
})

/** Where an app finds its client: the session's in a browser, one that asks for nobody on the server. */
export const apiKey: InjectionKey<ApiClient> = Symbol('api')

/** The typed client, as whoever is signed in. */
export function useApi(): ApiClient {
  return inject(apiKey, session.api)
}

/** The body of a success; every other answer has been thrown as a problem. */
export async function bodyOf<Body>(call: Promise<{ data?: Body }>): Promise<NonNullable<Body>> {
  const { data } = await call
  if (data === undefined || data === null) throw new Error('the server sent no content')
  return data
}

const ofOurs: ProblemDetails = {
  type: '/problems/internal-error',
  title: 'Something went wrong',
  status: 0,
}

/** What went wrong, for the page to say; also when the error comes from the server's state as plain JSON. */
export function problemIn(error: unknown): ProblemDetails | null {
  if (error === null || error === undefined) return null
  if (error instanceof ApiProblem) return error.problem
  const { problem } = error as { problem?: ProblemDetails }
  return problem ?? ofOurs
}
