import { ListingView, listingOfProduct } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import ListingPreview from './ListingPreview.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

/** A SaaS product as the API shows it to buyers. */
const page = {
  type: 'saas' as const,
  name: 'Harbor Cloud',
  shortDescription: 'Log search without servers.',
  detailsHtml: '<p>Everything hosted.</p>',
  supportHtml: '<p>Chat.</p>',
  eulaHtml: null,
  refundPolicyHtml: null,
  categoryId: 'operations',
  subCategoryId: 'monitoring',
  priceModel: 'free' as const,
  logo: null,
  userGuide: null,
  pictures: [],
  vendor: { name: 'Larch Systems' },
  rating: { count: 0, average: null },
  listedAt: null,
  versions: [],
  saas: {
    productUrl: 'https://harbor.example.com/start',
    pricingDetails: 'US$ 9 a month',
    resources: [{ name: 'Tutorial', url: 'https://harbor.example.com/tutorial', file: null }],
  },
}

describe('the preview', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-9 SA-1 says what the page of the storefront says, by the same part', async () => {
    calls.get.mockResolvedValue({
      data: { ...page, reviewerOnly: { trademark: null, patent: null } },
    })
    const { wrapper: preview } = mountPage(ListingPreview, { productId: 'p1' })
    await flushPromises()
    const { wrapper: shown } = mountPage(ListingView, { listing: listingOfProduct(page) })
    expect(preview.getComponent(ListingView).text()).toBe(shown.text())
    for (const said of ['Harbor Cloud', 'US$ 9 a month', 'Everything hosted.', 'Tutorial'])
      expect(shown.text()).toContain(said)
  })
})
