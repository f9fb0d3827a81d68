import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import WishControl from '../src/wish-list/WishControl.vue'
import WishListPage from '../src/wish-list/WishListPage.vue'
import { buyer, card, mountPage, pretendApi, product } from './mount-page.ts'

/** A wish list that remembers. */
function keptApi(first: { isFollowed: boolean } | null = null) {
  let mark = first
  const wish = () => ({
    productId: product.id,
    name: 'Harbor',
    wishedAt: '2026-11-24T01:00:00Z',
    isFollowed: mark?.isFollowed ?? false,
    product: card,
  })
  return pretendApi({
    'GET /api/v1/wish-list': () => ({ body: { items: mark ? [wish()] : [], nextCursor: null } }),
    'GET /api/v1/wish-list/marks': () => ({
      body: { items: mark ? [{ productId: product.id, ...mark }] : [] },
    }),
    [`PUT /api/v1/wish-list/${product.id}`]: ({ body }) => {
      mark = body as { isFollowed: boolean }
      return { body: wish() }
    },
    [`DELETE /api/v1/wish-list/${product.id}`]: () => ((mark = null), { status: 204 }),
  })
}
const props = { product }

describe('ST-4 keeping products for later', () => {
  it('ST-4 keeps a product, follows it, and lets it go', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(WishControl, { me: buyer, props, api })
    const button = () => wrapper.get('button')
    await expect.poll(() => button().attributes('aria-pressed')).toBe('false')
    expect(wrapper.find('input').exists()).toBe(false)
    await button().trigger('click')
    await expect.poll(() => button().attributes('aria-pressed')).toBe('true')
    expect(wrapper.text()).toContain('On your wish list')
    await wrapper.get('input').setValue(true)
    await expect
      .poll(() => api.asked.findLast(({ method }) => method === 'PUT')?.body)
      .toEqual({
        isFollowed: true,
      })
    await flushPromises()
    await button().trigger('click')
    await expect.poll(() => button().attributes('aria-pressed')).toBe('false')
    wrapper.unmount()
  })

  it('ST-4 leads a visitor to sign in and keeps the product on the way back, once', async () => {
    const visitor = await mountPage(WishControl, { at: '/products/harbor', props, api: keptApi() })
    expect(visitor.wrapper.get('a').attributes('href')).toBe(
      '/sign-in?next=/products/harbor?keep=1',
    )
    expect(visitor.asked).toEqual([])
    visitor.wrapper.unmount()
    const api = keptApi()
    const at = '/products/harbor?keep=1'
    const { wrapper, router } = await mountPage(WishControl, { me: buyer, at, props, api })
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/products/harbor')
    await expect.poll(() => wrapper.text()).toContain('On your wish list')
    expect(api.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1)
    wrapper.unmount()
  })

  it('ST-4 offers no news of versions for what has none', async () => {
    const saas = { ...product, type: 'saas' as const }
    const api = keptApi({ isFollowed: false })
    const { wrapper } = await mountPage(WishControl, { me: buyer, props: { product: saas }, api })
    await expect.poll(() => wrapper.text()).toContain('On your wish list')
    expect(wrapper.find('input').exists()).toBe(false)
    wrapper.unmount()
  })

  it('ST-4 lists what is kept, and takes it off', async () => {
    const api = keptApi({ isFollowed: true })
    const { wrapper } = await mountPage(WishListPage, { me: buyer, at: '/wish-list', api })
    await expect.poll(() => wrapper.findAll('article')).toHaveLength(1)
    expect((wrapper.get('input').element as HTMLInputElement).checked).toBe(true)
    await wrapper.get('[aria-label="Remove Harbor from the wish list"]').trigger('click')
    await expect.poll(() => wrapper.text()).toContain('Nothing on your wish list')
    wrapper.unmount()
  })
})
