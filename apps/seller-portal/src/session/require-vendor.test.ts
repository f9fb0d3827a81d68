import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import type * as apiModule from '../api.ts'
import { placeAfterSignIn, requireVendor } from './require-vendor.ts'
import { useSession } from './session.store.ts'

const calls = vi.hoisted(() => ({ resume: vi.fn(), get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
  session: { resume: calls.resume },
}))

const to = (fullPath: string, needs?: 'nothing' | 'account') =>
  ({ fullPath, meta: needs ? { needs } : {} }) as unknown as RouteLocationNormalized
const member = { vendorId: 'w1', vendorName: 'Ternworks', vendorSlug: 'tern', role: 'owner' }
const signedInAs = (memberships: unknown[]) => {
  calls.resume.mockResolvedValue(true)
  calls.get.mockResolvedValue({ data: { id: 'u', name: 'Ada', memberships } })
}

describe('the guard', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
    vi.resetAllMocks()
  })

  it('sends a stranger to the door, and knows where they wanted to go', async () => {
    calls.resume.mockResolvedValue(false)
    expect(await requireVendor(to('/orders?status=active'))).toEqual({
      name: 'sign-in',
      query: { next: '/orders?status=active' },
    })
    expect(await requireVendor(to('/sign-in', 'nothing'))).toBe(true)
  })

  it('lets a member of a vendor in, signed in by an earlier visit', async () => {
    signedInAs([member])
    expect(await requireVendor(to('/orders'))).toBe(true)
    expect(useSession().vendor?.vendorName).toBe('Ternworks')
  })

  it('leads somebody who sells nothing to the page that says how to begin', async () => {
    signedInAs([])
    expect(await requireVendor(to('/orders'))).toEqual({
      name: 'no-vendor',
      query: { next: '/orders' },
    })
    expect(await requireVendor(to('/no-vendor', 'account'))).toBe(true)
  })

  it('asks for the session once per page load', async () => {
    signedInAs([member])
    await requireVendor(to('/orders'))
    await requireVendor(to('/reviews'))
    expect(calls.resume).toHaveBeenCalledTimes(1)
  })

  it('never leads outside the portal after signing in', () => {
    expect(placeAfterSignIn('/orders?status=active')).toBe('/orders?status=active')
    for (const elsewhere of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      undefined,
    ])
      expect(placeAfterSignIn(elsewhere)).toBe('/')
  })
})
