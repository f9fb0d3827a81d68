import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import PlainLayout from './PlainLayout.vue'
import PortalLayout from './PortalLayout.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

describe('ON-9 operations can be asked from every page of the portal', () => {
  beforeEach(() => calls.get.mockResolvedValue({ data: { items: [] } }))
  afterEach(async () => {
    // The switches of the bar come a moment later than the page.
    await vi.dynamicImportSettled()
    document.body.innerHTML = ''
  })

  for (const [name, layout] of [
    ['inside', PortalLayout],
    ['before the door', PlainLayout],
  ] as const)
    it(`ON-9 ${name}, and they are told from which page`, async () => {
      const { wrapper, router } = mountPage(layout)
      await router.push('/compare-versions/p1?with=v2')
      await flushPromises()
      const link = wrapper.findAll('a').find((one) => one.text() === 'Contact operations')
      const from = encodeURIComponent('/compare-versions/p1')
      expect(link?.attributes('href')).toBe(`/contact?from=${from}`)
    })
})
