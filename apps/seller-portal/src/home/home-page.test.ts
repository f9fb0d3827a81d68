import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import HomePage from './HomePage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

const emptiness = ['No transactions yet', 'All reviews are answered.', 'No notifications']
function home() {
  const { wrapper, pinia } = mountPage(HomePage)
  const owner = { vendorId: 'w1', vendorName: 'Ternworks', role: 'owner' }
  useSession(pinia).me = { id: 'a1', name: 'Ada', memberships: [owner] } as never
  return wrapper
}

describe('the home page of the portal', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SP-5 calls nothing empty before it is known', async () => {
    calls.get.mockReturnValue(new Promise(() => {}))
    const wrapper = home()
    await flushPromises()
    for (const words of emptiness) expect(wrapper.text()).not.toContain(words)
    expect(wrapper.findAll('.shimmer').length).toBeGreaterThan(0)
  })

  it('SP-5 says so once it is', async () => {
    calls.get.mockResolvedValue({
      data: { items: [], nextCursor: null, unreadCount: 0, actions: [] },
    })
    const wrapper = home()
    await flushPromises()
    for (const words of emptiness) expect(wrapper.text()).toContain(words)
  })
})
