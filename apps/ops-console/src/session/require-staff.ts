import type { StaffRole } from '@emporium/domain'
import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router'
import { useSession } from './session.store.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string
    /** Who may be here: anybody, anybody with an account, or staff with one of these roles. */
    needs?: 'nothing' | 'account' | readonly StaffRole[]
    /** The page lays out its own columns, up to the edges. */
    flush?: boolean
  }
}

/** Only staff get in, each to the pages of their roles; whoever is sent away comes back to the same place. */
export async function requireStaff(to: RouteLocationNormalized): Promise<NavigationGuardReturn> {
  const needs = to.meta.needs ?? []
  const session = useSession()
  // A network that is away is no reason to send anybody away: the page itself will say it.
  await session.resume().catch(() => undefined)
  if (needs === 'nothing') return true
  const next = to.fullPath === '/' ? {} : { next: to.fullPath }
  if (!session.isSignedIn) return { name: 'sign-in', query: next }
  if (needs === 'account') return true
  if (session.isOneOf(needs)) return true
  // The first page is the desk; who does not review begins at the applications.
  const mayOnboard = session.isOneOf(['onboarding_officer'])
  return to.path === '/' && mayOnboard
    ? { name: 'applications' }
    : { name: 'no-access', query: next }
}

/** A place inside the console, from an address that anybody may have written. */
export function placeAfterSignIn(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/'
}
