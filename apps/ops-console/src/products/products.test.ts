import type { ProductRowView } from '@emporium/api-client'
import type { StaffRole } from '@emporium/domain'
import { describe, expect, it } from 'vitest'
import { itIsAList } from '../../test/faces.ts'
import { confirm, dialog, press, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { heldAct, holdActs } from '../../test/held-acts.ts'
import { held, refusal, server } from '../../test/server.ts'
import ProductsPage from './ProductsPage.vue'

const list = 'GET /api/v1/products'
const removing = 'POST /api/v1/products/p1/remove'
const product = (said: Partial<ProductRowView> = {}): ProductRowView => ({
  id: 'p1',
  vendorId: 'v1',
  vendorName: 'Larch',
  type: 'saas',
  name: 'Tern Proxy',
  slug: 'tern-proxy',
  logoUrl: null,
  status: 'available',
  versionNumber: 'V1.0',
  versionStatus: 'listed',
  reviewStage: null,
  reviewerName: null,
  waitsForSeller: false,
  rating: { count: 0, average: null },
  since: '2026-11-20T08:00:00.000Z',
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  listedAt: '2026-11-20T08:00:00.000Z',
  ...said,
})
const open = async (as: StaffRole[], ...items: ProductRowView[]) => {
  holdActs()
  server.answer(list, { items, nextCursor: null })
  return (await openPage(ProductsPage, { as })).wrapper
}

describe('the products of all vendors', () => {
  itIsAList({
    rule: 'SP-1',
    page: ProductsPage,
    call: list,
    none: 'No products yet',
    state: 'available',
  })

  it('SP-1 shows type, shelf and stage in words, and leads to product and vendor', async () => {
    const draft = { id: 'p2', name: null, slug: null, status: 'unlisted', listedAt: null } as const
    const under = { versionStatus: 'under_review', reviewStage: 'access_check' } as const
    const wrapper = await open([], product(), product({ ...draft, ...under }))
    for (const words of ['SaaS', 'Available', 'Access check', 'Product without a name yet'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a[href="/products/tern-proxy"]').text()).toBe('Tern Proxy')
    expect(wrapper.get('a[href="/vendors/v1"]').text()).toBe('Larch')
  })

  it('S-2 lets an admin alone take a product off, and only one that is on the shelf', async () => {
    const rows = [product(), product({ id: 'p2', status: 'removed' })]
    const removals = (wrapper: Awaited<ReturnType<typeof open>>) =>
      wrapper.findAll('button').filter((one) => one.text().startsWith('Remove')).length
    const wrapper = await open(['reviewer', 'onboarding_officer'], ...rows)
    expect(removals(wrapper)).toBe(0)
    wrapper.unmount()
    expect(removals(await open(['admin'], ...rows))).toBe(1)
  })

  it('IM-11 removes with a reason, and shows the new state', async () => {
    server.answer(removing, product({ status: 'removed' }))
    const wrapper = await open(['admin'], product())
    await press('Remove')
    expect(dialog()!.textContent).toContain('Tern Proxy leaves the storefront')
    await write('Forged licences.')
    server.answer(list, { items: [product({ status: 'removed' })], nextCursor: null })
    await confirm()
    expect(server.bodiesOf(removing)).toEqual([{ reason: 'Forged licences.' }])
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Removed')
  })

  it('IM-11 RV-7 says that it waits for a second person, and offers it no more', async () => {
    holdActs()
    server.answer(removing, held(product()))
    const wrapper = await open(['admin'], product())
    await press('Remove')
    await write('Forged licences.')
    holdActs([heldAct()])
    await confirm()
    expect(wrapper.text()).toContain('Proposed by Ada First; waits for a second person')
    expect(wrapper.find('a[href="/held-acts"]').exists()).toBe(true)
    expect(wrapper.findAll('button').some((one) => one.text().startsWith('Remove'))).toBe(false)
  })

  it('IM-11 says why the server refuses', async () => {
    server.answer(removing, refusal(403, 'forbidden'))
    await open(['admin'], product())
    await press('Remove')
    await write('Forged licences.')
    await confirm()
    expect(dialog()!.textContent).toContain('You may not do this')
  })
})
