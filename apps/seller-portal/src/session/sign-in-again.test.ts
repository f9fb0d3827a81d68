import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from './session.store.ts'
import SignInAgain from './SignInAgain.vue'

const world = vi.hoisted(() => ({ signIn: vi.fn(), get: vi.fn(), end: () => {} }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: world.get },
  session: {
    signIn: world.signIn,
    signOut: async () => world.end(),
    providers: async () => [],
  },
  onSessionEnd: (listener: () => void) => (world.end = listener),
}))
const isAsked = () => document.querySelector('[role="dialog"]') !== null

async function working() {
  const mounted = mountPage(SignInAgain)
  const session = useSession()
  world.get.mockResolvedValue({ data: { id: 'ada', email: 'ada@tern.example', memberships: [] } })
  await session.load()
  return { ...mounted, session }
}
async function signInAgain() {
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

describe('a session that ends under work', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-1 asks in front of the page and remembers who it was', async () => {
    const { session } = await working()
    expect(isAsked()).toBe(false)
    world.end()
    await flushPromises()
    expect(session.isSignedIn).toBe(false)
    expect(session.me?.id).toBe('ada')
    expect(document.body.textContent).toContain('ada@tern.example')
    await signInAgain()
    expect(session.isSignedIn).toBe(true)
    expect(isAsked()).toBe(false)
  })

  it('IM-1 leads somebody else away from a page that is not theirs', async () => {
    const { router } = await working()
    await router.push('/draft/p1')
    world.end()
    await flushPromises()
    world.get.mockResolvedValue({ data: { id: 'bob', email: 'bob@x.example', memberships: [] } })
    await signInAgain()
    expect(router.currentRoute.value.name).toBe('products')
  })

  it('ON-1 says how to go on without a password, and leads to the door and back to the page', async () => {
    const { router, session } = await working()
    await router.push('/draft/p1')
    world.end()
    await flushPromises()
    expect(document.body.textContent).toContain('What you typed waits in this tab.')
    document.querySelector<HTMLElement>('[data-action="to-door"]')!.click()
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('sign-in')
    expect(router.currentRoute.value.query['next']).toBe('/draft/p1')
    expect(session.me).toBeNull()
    expect(isAsked()).toBe(false)
  })

  it('ON-1 does not ask whoever signs out on purpose', async () => {
    const { session } = await working()
    await session.signOut()
    await flushPromises()
    expect(session.me).toBeNull()
    expect(isAsked()).toBe(false)
  })
})
