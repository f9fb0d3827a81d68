import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router'
import { useSession } from './session.store.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string
    /** Who may be here: nobody needs to say who they are, or only members of a vendor (the default). */
    needs?: 'nothing' | 'account' | 'vendor'
    /** Has work on it that must not be lost when the session ends: one signs in again in front of it. */
    keepsWork?: boolean
  }
}

/** Only members of a vendor get in; whoever is sent away comes back to the same place. */
export async function requireVendor(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  const needs = to.meta.needs ?? 'vendor'
  const session = useSession()
  // A network that is away is no reason to send anybody away: the page itself will say it.
  await session.resume().catch(() => undefined)
  if (needs === 'nothing') return true
  const next = to.fullPath === '/' ? {} : { next: to.fullPath }
  if (!session.isSignedIn) return { name: 'sign-in', query: next }
  return needs === 'account' || session.vendor ? true : { name: 'no-vendor', query: next }
}

/** A place inside the portal, from an address that anybody may have written. */
export function placeAfterSignIn(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/'
}
