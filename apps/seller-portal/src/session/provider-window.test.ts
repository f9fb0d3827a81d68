import { ApiProblem } from '@emporium/api-client'
import { ProviderBack, tellProviderBack } from '@emporium/ui'
import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'

import { useSession } from './session.store.ts'
import SignInAgain from './SignInAgain.vue'

const world = vi.hoisted(() => ({
  get: vi.fn(),
  beginProvider: vi.fn(),
  signInWithProvider: vi.fn(),
  end: () => {},
}))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: world.get },
  session: {
    providers: async () => [{ id: 'acme', name: 'Acme' }],
    beginProvider: world.beginProvider,
    signInWithProvider: world.signInWithProvider,
  },
  onSessionEnd: (listener: () => void) => (world.end = listener),
}))
enableAutoUnmount(afterEach)

/** A channel within one document: what is posted is heard in the next turn by all others of its name. */
class Channel extends EventTarget {
  static open = new Set<Channel>()
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    Channel.open.add(this)
  }
  postMessage(data: unknown): void {
    const others = [...Channel.open].filter((one) => one !== this && one.name === this.name)
    for (const one of others)
      queueMicrotask(() => one.dispatchEvent(new MessageEvent('message', { data })))
  }
  close(): void {
    Channel.open.delete(this)
  }
}

const beside = { location: { replace: vi.fn() }, close: vi.fn() }
const dialog = () => document.querySelector('[role="dialog"]')
const refusal = (slug: string, more: object = {}) =>
  new ApiProblem({ type: `/problems/${slug}`, title: slug, status: 401, ...more })
const button = (word: string) =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].find((one) =>
    one.textContent?.includes(word),
  )

/** A page with work on it whose session has ended, and the choice of the provider. */
async function lapsed() {
  const mounted = mountPage(SignInAgain)
  await mounted.router.push('/draft/p1')
  world.get.mockResolvedValue({ data: { id: 'ada', email: 'ada@tern.example', memberships: [] } })
  await useSession().load()
  world.end()
  await vi.waitFor(() => expect(button('Acme')).toBeDefined())
  return mounted
}
const choose = async () => {
  button('Acme')!.click()
  await flushPromises()
}
/** The window comes back, at the address that it was given. */
function comeBack(path = String(world.beginProvider.mock.calls[0]?.[0].returnTo)) {
  window.history.replaceState(null, '', `${path}&provider=back`)
  tellProviderBack()
}

describe('a provider in front of work', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    vi.stubGlobal('BroadcastChannel', Channel)
    vi.spyOn(window, 'open').mockReturnValue(beside as unknown as Window)
    vi.spyOn(window, 'close').mockReturnValue()
    world.beginProvider.mockResolvedValue('https://acme.example/authorize')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    Channel.open.clear()
  })

  it('ON-1 opens a window in the very click, and the page waits as it is', async () => {
    const { router } = await lapsed()
    button('Acme')!.click()
    expect(window.open).toHaveBeenCalledWith('', '_blank', expect.any(String))
    await flushPromises()
    expect(beside.location.replace).toHaveBeenCalledWith('https://acme.example/authorize')
    expect(world.beginProvider.mock.calls[0]?.[0]).toMatchObject({
      provider: 'acme',
      returnTo: expect.stringMatching(/^\/provider-back.*\?visit=[\w-]{36}$/),
    })
    expect(dialog()!.textContent).toContain('Go on in the window that has opened')
    expect(router.currentRoute.value.fullPath).toBe('/draft/p1')
  })

  it('ON-1 signs in when the window is back; the page stays where it was', async () => {
    const { router } = await lapsed()
    await choose()
    comeBack()
    await vi.waitFor(() => expect(dialog()).toBeNull())
    expect(world.signInWithProvider.mock.calls).toEqual([[{}]])
    expect(window.close).toHaveBeenCalled()
    expect(useSession().isSignedIn).toBe(true)
    expect(router.currentRoute.value.fullPath).toBe('/draft/p1')
  })

  it('ON-1 asks for the second factor here, and goes on with it', async () => {
    await lapsed()
    world.signInWithProvider.mockRejectedValueOnce(
      refusal('second-factor-required', { methods: ['otp'] }),
    )
    await choose()
    comeBack()
    const code = await vi.waitFor(() => {
      const field = document.querySelector<HTMLInputElement>('[autocomplete="one-time-code"]')
      expect(field).not.toBeNull()
      return field!
    })
    code.value = '123 456'
    code.dispatchEvent(new Event('input'))
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(world.signInWithProvider.mock.calls[1]?.[0]).toMatchObject({ otp: '123456' })
    expect(dialog()).toBeNull()
  })

  it('ON-1 does not listen to the window of another page', async () => {
    await lapsed()
    await choose()
    const heard = vi.fn()
    const other = new BroadcastChannel('emporium-provider')
    other.addEventListener('message', heard)
    comeBack('/provider-back?visit=another')
    await vi.waitFor(() => expect(heard).toHaveBeenCalled())
    other.close()
    await flushPromises()
    expect(world.signInWithProvider).not.toHaveBeenCalled()
    comeBack()
    await vi.waitFor(() => expect(dialog()).toBeNull())
  })

  it('ON-1 says so when the browser opens no window, and still leads to the door', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    const { router } = await lapsed()
    await choose()
    expect(dialog()!.textContent).toContain('Your browser did not open a window')
    expect(world.beginProvider).not.toHaveBeenCalled()
    document.querySelector<HTMLElement>('[data-action="to-door"]')!.click()
    await flushPromises()
    expect(router.currentRoute.value.query['next']).toBe('/draft/p1')
  })

  it('ON-1 closes the window and says why when the provider cannot be reached or refuses', async () => {
    await lapsed()
    world.beginProvider.mockRejectedValueOnce(refusal('provider-unreachable'))
    await choose()
    expect(beside.close).toHaveBeenCalled()
    expect(dialog()!.querySelector('[role="alert"]')).not.toBeNull()
    expect(dialog()!.textContent).not.toContain('Go on in the window')
    world.signInWithProvider.mockRejectedValueOnce(refusal('provider-refused'))
    await choose()
    expect(dialog()!.querySelector('[role="alert"]')).toBeNull()
    comeBack(String(world.beginProvider.mock.calls[1]?.[0].returnTo))
    await vi.waitFor(() => expect(dialog()!.querySelector('[role="alert"]')).not.toBeNull())
    // As if nobody had been away: a password may be typed, or the provider tried again.
    expect(document.querySelector('input[type="password"]')).not.toBeNull()
    expect(button('Acme')).toBeDefined()
  })

  it('ON-1 leads somebody else away from a page that is not theirs', async () => {
    const { router } = await lapsed()
    await choose()
    world.get.mockResolvedValue({ data: { id: 'bob', email: 'bob@x.example', memberships: [] } })
    comeBack()
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('products'))
  })

  it('ON-1 a window that the browser does not close says where to go on', async () => {
    const { wrapper } = mountPage(ProviderBack)
    expect(window.close).toHaveBeenCalled()
    expect(wrapper.text()).toContain('You can close this window')
  })
})
