import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router'
import { useSession } from './session.store.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Who may be here: anyone (the default), or whoever is signed in. */
    needs?: 'account'
    /** Written by the server, so that it is read at once and by search engines (ST-1). */
    isRendered?: boolean
  }
}

/** Pages of an account first lead to signing in, and come back to the same place (ON-1). */
export async function requireAccount(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  if (to.meta.needs !== 'account') return true
  const session = useSession()
  // A network that is away is no reason to send anybody away: the page itself will say it.
  const isAway = await session.resume().then(
    () => false,
    () => true,
  )
  if (session.isSignedIn || isAway) return true
  return { name: 'sign-in', query: { next: to.fullPath } }
}
