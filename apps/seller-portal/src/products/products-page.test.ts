import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import ProductsPage from './ProductsPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

const row = {
  id: 'p1',
  vendorId: 'w1',
  vendorName: 'Ternworks',
  type: 'image',
  name: 'Tern Identity Proxy',
  slug: null,
  status: 'unlisted',
  versionNumber: 'V1.0',
  versionStatus: 'under_review',
  reviewStage: 'access_check',
  reviewerName: null,
  since: new Date().toISOString(),
  waitsForSeller: false,
  logoUrl: null,
  rating: { count: 0, average: null },
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  listedAt: null,
}

async function shown(query: string, items: object[] = [row]) {
  calls.get.mockResolvedValue({ data: { items, nextCursor: null } })
  const { plugins, router } = appPlugins()
  const owner = { vendorId: 'w1', vendorName: 'Ternworks', role: 'owner' }
  useSession().me = { id: 'a1', memberships: [owner] } as never
  await router.push(`/products${query}`)
  const wrapper = mount(ProductsPage, { attachTo: document.body, global: { plugins } })
  await flushPromises()
  return { wrapper, router }
}
const asked = () => calls.get.mock.calls.at(-1)?.[1].params.query as Record<string, unknown>

describe('Product Management', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SP-1 takes search, filters, dates and order from the address', async () => {
    await shown(
      '?q=tern&type=image&state=version.rejected&waiting=me&from=2026-11-01&to=x&sort=name',
    )
    expect(asked()).toMatchObject({
      q: 'tern',
      type: 'image',
      versionStatus: 'rejected',
      waitsForSeller: true,
      changedFrom: '2026-11-01',
      sort: 'name',
    })
    expect(asked()).not.toHaveProperty('changedTo')
  })

  it('SP-1 shows in the box what is searched for, also after back or the menu; a day that is none narrows nothing', async () => {
    const { wrapper, router } = await shown('?q=tern&from=2026-13-45&to=2026-02-30')
    const box = wrapper.get<HTMLInputElement>('input[type="search"]').element
    expect(box.value).toBe('tern')
    expect(asked()).not.toHaveProperty('changedFrom')
    expect(asked()).not.toHaveProperty('changedTo')
    await router.push('/products')
    await flushPromises()
    expect(box.value).toBe('')
  })

  it('SP-1 shows and asks for what is usual when the address says nonsense', async () => {
    const { wrapper } = await shown('?type=nonsense&state=version.gone&sort=zzz&waiting=you')
    const shownIn = wrapper.findAll('select').map(({ element }) => element.selectedIndex)
    expect(shownIn).toEqual([0, 0, 0])
    expect(asked()).toEqual({ vendorId: 'w1' })
    expect(wrapper.text()).not.toContain('Show all products')
  })

  it('SP-1 undoes a filter with Back', async () => {
    const { wrapper, router } = await shown('')
    await wrapper.findAll('select')[0]?.setValue('saas')
    await flushPromises()
    expect(asked()).toMatchObject({ type: 'saas' })
    router.back()
    await flushPromises()
    expect(wrapper.findAll('select')[0]?.element.value).toBe('')
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('SP-1 says in words where a product stands and who has it', async () => {
    const { wrapper } = await shown('')
    expect(wrapper.text()).toContain('Waiting for a reviewer since today · within 3 working days.')
  })

  it('IM-1 leads back to the step on which a draft was left in this browser', async () => {
    localStorage.setItem('emporium-step-p2', 'regions')
    localStorage.setItem('emporium-step-p1', 'regions')
    const draft = { ...row, id: 'p2', name: 'Plover', versionStatus: 'draft', reviewStage: null }
    const { wrapper } = await shown('', [row, draft])
    const links = wrapper.findAll('a').filter((link) => link.text() === 'Continue at step 3')
    // What is under review waits for somebody else; only the draft goes on.
    expect(links.map((link) => link.attributes('href'))).toEqual(['/draft/p2/regions'])
    localStorage.clear()
  })

  it('SP-1 tells nothing there from nothing found, and leads back to all products', async () => {
    const { wrapper, router } = await shown('?q=nothing&sort=name', [])
    expect(wrapper.text()).toContain('No product matches')
    const back = wrapper.findAll('button').find((one) => one.text() === 'Show all products')
    await back?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ sort: 'name' })
    expect(wrapper.text()).toContain('No products yet')
  })
})
