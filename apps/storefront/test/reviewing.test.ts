import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ProductPage from '../src/products/ProductPage.vue'
import ProductReviews from '../src/reviews/ProductReviews.vue'
import { buyer, mountPage, pretendApi, product } from './mount-page.ts'

const rating = { average: 4, count: 1, distribution: [0, 0, 0, 1, 0] }
const mine = {
  id: 'r-1',
  author: 'Lin',
  isMine: true,
  isVerifiedBuyer: true,
  rating: 4,
  title: 'Good',
  text: 'Works.',
  reply: null,
  editedAt: null,
  actions: [],
  postedAt: '2026-11-24T01:00:00Z',
}
const path = `/api/v1/products/${product.id}/reviews`
const at = '/products/harbor?rate=1'
const props = { product }
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]')
const send = () => {
  dialog()?.querySelector('form')?.requestSubmit()
  return flushPromises()
}
/** What nobody rates without: stars and a heading. */
async function fillIn() {
  dialog()?.querySelector<HTMLInputElement>('input[value="4"]')?.click()
  const heading = dialog()?.querySelector<HTMLInputElement>('#field-title')
  if (heading) heading.value = 'Good'
  heading?.dispatchEvent(new Event('input'))
  await flushPromises()
}

describe('ST-5 one review of each buyer', () => {
  it('ST-5 posts a review, closes the form and shows it as one that can be edited', async () => {
    let items: object[] = []
    const api = pretendApi({
      [`GET ${path}`]: () => ({ body: { items, rating, nextCursor: null } }),
      [`PUT ${path}/mine`]: () => ((items = [mine]), { status: 201, body: mine }),
    })
    const { wrapper } = await mountPage(ProductReviews, { me: buyer, at, props, api })
    await expect.poll(() => dialog()?.textContent).toContain('Write a review')
    await send()
    const faults = [...(dialog()?.querySelectorAll('[id$="-error"]') ?? [])].map(({ id }) => id)
    expect(faults).toEqual(['field-rating-error', 'field-title-error'])
    await fillIn()
    await send()
    await expect.poll(() => dialog()).toBeNull()
    expect(api.asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ rating: 4 })
    expect(wrapper.text()).toContain('Edit your review')
    wrapper.unmount()
  })

  it('ST-5 shows the new rating in the head of the page at once, though the shelf has not heard of it', async () => {
    let count = 0
    const counted = () => ({ average: count && 4, count, distribution: [0, 0, 0, count, 0] })
    const api = pretendApi({
      'GET /api/v1/storefront/products/harbor': { body: product },
      [`GET ${path}`]: () => ({
        body: { items: count ? [mine] : [], rating: counted(), nextCursor: null },
      }),
      [`PUT ${path}/mine`]: () => ((count = 1), { status: 201, body: mine }),
    })
    const { wrapper } = await mountPage(ProductPage, { me: buyer, at, api })
    const head = () => wrapper.find('h1 + p').element.textContent
    await expect.poll(() => wrapper.find('h1').exists()).toBe(true)
    expect(head()).toContain('Not rated yet')
    await expect.poll(() => dialog()?.textContent).toContain('Write a review')
    await fillIn()
    await send()
    await expect.poll(head).toContain('1 rating')
    expect(head()).not.toContain('Not rated yet')
    wrapper.unmount()
  })

  it('ST-5 reads page and reviews anew when the reader comes back to them', async () => {
    let count = 0
    const average = 4
    const api = pretendApi({
      'GET /api/v1/storefront/products/harbor': () => ({
        body: { ...product, rating: { count, average: count ? average : null } },
      }),
      [`GET ${path}`]: () => ({ body: { items: count ? [mine] : [], rating, nextCursor: null } }),
    })
    const { wrapper } = await mountPage(ProductPage, { at: '/products/harbor', api })
    const head = () => wrapper.find('h1 + p').element.textContent
    await expect.poll(() => wrapper.find('h1').exists()).toBe(true)
    expect(head()).toContain('Not rated yet')
    count = 1
    document.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(head).toContain('1 rating')
    await expect.poll(() => wrapper.text()).toContain('Works.')
    wrapper.unmount()
  })

  it('ST-5 puts what the buyer said before into the form, and says why it was refused', async () => {
    const refused = { type: '/problems/not-a-buyer', title: 'Only buyers rate', status: 403 }
    const api = pretendApi({
      [`GET ${path}`]: { body: { items: [mine], rating, nextCursor: null } },
      [`PUT ${path}/mine`]: { status: 403, body: refused },
    })
    const { wrapper } = await mountPage(ProductReviews, { me: buyer, at, props, api })
    await expect.poll(() => dialog()?.querySelector('input[type=text]')).toBeTruthy()
    await expect
      .poll(() => dialog()?.querySelector<HTMLInputElement>('input[type=text]')?.value)
      .toBe('Good')
    dialog()?.querySelector('form')?.requestSubmit()
    await expect.poll(() => dialog()?.textContent).toContain('Only buyers rate')
    wrapper.unmount()
  })
})
