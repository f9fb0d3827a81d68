import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askPresence, tellProviderBack } from '../src/index.ts'
import PresenceHost from '../src/session/PresenceHost.vue'
import { mountPart } from './mount-part.ts'

/** A channel within one document: what is posted is heard in the next turn by all others of its name. */
class Channel extends EventTarget {
  static open = new Set<Channel>()
  constructor(readonly name: string) {
    super()
    Channel.open.add(this)
  }
  postMessage(data: unknown): void {
    for (const one of Channel.open)
      if (one !== this)
        queueMicrotask(() => one.dispatchEvent(new MessageEvent('message', { data })))
  }
  close(): void {
    Channel.open.delete(this)
  }
}

const beside = { location: { replace: vi.fn() }, close: vi.fn() }
const session = {
  confirm: vi.fn(),
  confirmWithPasskey: vi.fn(),
  ownProviders: async () => ({ providers: [{ id: 'acme', name: 'Acme' }], hasPassword: true }),
  beginProvider: vi.fn<(visit: { returnTo: string }) => Promise<string>>(),
  confirmWithProvider: vi.fn<(answer: object) => Promise<boolean>>(),
}
const problemIn = (error: unknown) => error as never
const dialog = () => document.querySelector('[role="dialog"]')
const acme = () =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Acme'))

/** A sensitive act asks who it is, and the provider is chosen; resolves to what the act is told. */
async function choose() {
  const host = mountPart(PresenceHost, { session, problemIn })
  const isThere = askPresence()
  await vi.waitFor(() => expect(acme()).toBeDefined())
  acme()!.click()
  await flushPromises()
  return { host, isThere }
}
function comeBack() {
  window.history.replaceState(null, '', String(session.beginProvider.mock.calls[0]?.[0].returnTo))
  tellProviderBack()
}

describe('ON-1 a provider confirms who it is', () => {
  beforeEach(() => {
    vi.stubGlobal('BroadcastChannel', Channel)
    vi.spyOn(window, 'open').mockReturnValue(beside as unknown as Window)
    vi.spyOn(window, 'close').mockReturnValue()
    session.beginProvider.mockReset().mockResolvedValue('https://acme.example/authorize')
    session.confirmWithProvider.mockReset().mockResolvedValue(true)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    Channel.open.clear()
    document.body.innerHTML = ''
  })

  it('ON-1 in a window beside the page, which stays as it is; then what was begun goes on', async () => {
    const { host, isThere } = await choose()
    expect(beside.location.replace).toHaveBeenCalledWith('https://acme.example/authorize')
    expect(session.beginProvider.mock.calls[0]?.[0]).toMatchObject({ isAnew: true })
    expect(dialog()!.textContent).toContain('Go on in the window that has opened')
    comeBack()
    expect(await isThere).toBe(true)
    await vi.waitFor(() => expect(dialog()).toBeNull())
    host.unmount()
  })

  it('ON-1 not for somebody else', async () => {
    session.confirmWithProvider.mockResolvedValue(false)
    const { host, isThere } = await choose()
    comeBack()
    expect(await isThere).toBe(false)
    host.unmount()
  })

  it('ON-1 makes no account for whoever the provider knows and we do not', async () => {
    const unknown = { type: '/problems/country-needed', title: 'Country', status: 422 }
    session.confirmWithProvider.mockRejectedValue(unknown)
    const { host, isThere } = await choose()
    comeBack()
    await vi.waitFor(() => expect(dialog()!.querySelector('[role="alert"]')).not.toBeNull())
    expect(dialog()!.textContent).toContain('did not confirm who you are')
    host.unmount()
    expect(await isThere).toBe(false)
  })
})
