import type { StaffRole } from '@emporium/domain'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { session as door } from '../api.ts'
import { createAppRouter } from '../router.ts'
import { placeAfterSignIn } from './require-staff.ts'
import { useSession } from './session.store.ts'

vi.mock('../queue/DeskPage.vue', () => ({ default: { template: '<RouterView />' } }))

/** A router, as somebody with these roles finds it; null for nobody. */
function routerOf(staffRoles: StaffRole[] | null) {
  setActivePinia(createPinia())
  const session = useSession()
  const person = {
    id: 'a',
    email: 'a@b.example',
    name: 'A',
    country: 'DE',
    language: 'en' as const,
    secondFactor: { isMissing: false, isExempt: false },
  }
  session.me = staffRoles && { ...person, staffRoles, memberships: [], createdAt: '2026-11-20' }
  return createAppRouter(createMemoryHistory())
}
const arrive = async (staffRoles: StaffRole[] | null, at: string) => {
  const router = routerOf(staffRoles)
  await router.push(at)
  return router.currentRoute.value
}

describe('the guard', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.spyOn(door, 'resume').mockResolvedValue(false)
  })

  it('RV-7 sends who is not signed in to the door, and knows the way back', async () => {
    const { name, query } = await arrive(null, '/cases/c1?tab=changes')
    expect(name).toBe('sign-in')
    expect(query['next']).toBe('/cases/c1?tab=changes')
    expect(placeAfterSignIn(query['next'])).toBe('/cases/c1?tab=changes')
  })

  it('never leads out of the console after signing in', () => {
    expect(placeAfterSignIn('//evil.example')).toBe('/')
    expect(placeAfterSignIn('/\\evil.example')).toBe('/')
    expect(placeAfterSignIn('https://evil.example')).toBe('/')
    expect(placeAfterSignIn(undefined)).toBe('/')
  })

  it('RV-7 lets only staff in', async () => {
    expect((await arrive([], '/')).name).toBe('no-access')
    expect((await arrive(['reviewer'], '/')).name).toBe('queue')
  })

  it('ON-7 gives each role its pages, and an admin all', async () => {
    expect((await arrive(['reviewer'], '/applications')).name).toBe('no-access')
    expect((await arrive(['onboarding_officer'], '/applications')).name).toBe('applications')
    expect((await arrive(['onboarding_officer'], '/accounts')).name).toBe('no-access')
    expect((await arrive(['admin'], '/accounts')).name).toBe('accounts')
  })

  it('ON-7 begins at the applications for who does not review', async () => {
    expect((await arrive(['onboarding_officer'], '/')).name).toBe('applications')
  })
})
