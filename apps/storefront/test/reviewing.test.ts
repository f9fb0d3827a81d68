import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ProductPage from '../src/products/ProductPage.vue'
import ProductReviews from '../src/reviews/ProductReviews.vue'
import { buyer, mountPage, pretendApi, product } from './mount-page.ts'

const rating = { average: 4, count: 1, distribution: [0, 0, 0, 1, 0], versions: [] }
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
  versionNumber: '1.0',
  wording: 1,
  helpfulCount: 0,
  hidden: null,
  openReports: null,
  status: 'published',
  productId: product.id,
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
      [`GET ${path}/mine`]: () => ({ body: { review: items[0] ?? null, mayRate: true } }),
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
    const counted = () => ({
      average: count && 4,
      count,
      distribution: [0, 0, 0, count, 0],
      versions: [],
    })
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
      [`GET ${path}/mine`]: { body: { review: mine, mayRate: true } },
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

describe('ST-5 what readers do with reviews', () => {
  const versions = [
    { versionNumber: '2.0', count: 1, average: 5, distribution: [0, 0, 0, 0, 1] },
    { versionNumber: '1.0', count: 1, average: 4, distribution: [0, 0, 0, 1, 0] },
  ]
  const spread = { average: 4.5, count: 2, distribution: [0, 0, 0, 1, 1], versions }
  const other = { ...mine, isMine: false, helpfulCount: 2, actions: ['vote', 'report'] }
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
  const open = async (me: typeof buyer | undefined, review: object = other) => {
    const api = pretendApi({
      [`GET ${path}`]: { body: { items: [review], rating: spread, nextCursor: null } },
      [`GET ${path}/mine`]: { body: { review: null, mayRate: false } },
      'POST /api/v1/reviews/r-1/helpful': { body: other },
      'POST /api/v1/reviews/r-1/reports': { status: 204 },
    })
    const options = { props, api, ...(me ? { me } : {}) }
    const { wrapper } = await mountPage(ProductReviews, options)
    await expect.poll(() => wrapper.text()).toContain('Works.')
    return { wrapper, api }
  }

  it('ST-5 narrow and sort the list by stars, version and order', async () => {
    const { wrapper, api } = await open(undefined)
    wrapper.findAll('button[aria-pressed]')[1]?.element.dispatchEvent(new Event('click'))
    await expect.poll(() => api.asked.at(-1)?.query).toEqual({ sort: 'newest', rating: '4' })
    await wrapper.get('#field-review-sort').setValue('helpful')
    await expect.poll(() => api.asked.at(-1)?.query).toEqual({ sort: 'helpful', rating: '4' })
    await wrapper.get('#field-review-version').setValue('1.0')
    await expect.poll(() => api.asked.at(-1)?.query['version']).toBe('1.0')
    expect(wrapper.text()).toContain('2.0 – 5.0 of 5 (1)')
    wrapper.unmount()
  })

  it('ST-5 say that a review helped; visitors read how many it did', async () => {
    const visitor = await open(undefined, { ...other, actions: [] })
    expect(visitor.wrapper.text()).toContain('2 readers found this helpful')
    visitor.wrapper.unmount()
    const { wrapper, api } = await open(buyer)
    button('Helpful (2)')?.click()
    await expect.poll(() => api.asked.some(({ method }) => method === 'POST')).toBe(true)
    wrapper.unmount()
  })

  it('ST-5 take back that a review helped', async () => {
    let isHelpful = true
    const review = () => ({
      ...other,
      helpfulCount: isHelpful ? 3 : 2,
      actions: [isHelpful ? 'unvote' : 'vote', 'report'],
    })
    const api = pretendApi({
      [`GET ${path}`]: () => ({ body: { items: [review()], rating: spread, nextCursor: null } }),
      [`GET ${path}/mine`]: { body: { review: null, mayRate: false } },
      'DELETE /api/v1/reviews/r-1/helpful': () => ((isHelpful = false), { body: review() }),
    })
    const { wrapper } = await mountPage(ProductReviews, { me: buyer, props, api })
    const pressed = () => button('Helpful (')?.getAttribute('aria-pressed')
    await expect.poll(pressed).toBe('true')
    button('Helpful (3)')?.click()
    await expect.poll(pressed).toBe('false')
    expect(button('Helpful (2)')).toBeTruthy()
    wrapper.unmount()
  })

  it('ST-5 come back to all reviews when none is of the kind chosen', async () => {
    const api = pretendApi({
      [`GET ${path}`]: ({ query }) => ({
        body: { items: query['rating'] ? [] : [other], rating: spread, nextCursor: null },
      }),
    })
    const { wrapper } = await mountPage(ProductReviews, { props, api })
    await expect.poll(() => wrapper.text()).toContain('Works.')
    await wrapper.findAll('button[aria-pressed]')[4]?.trigger('click')
    await expect.poll(() => button('Show all reviews')).toBeTruthy()
    expect(wrapper.findAll('button[aria-pressed]')).toHaveLength(5)
    button('Show all reviews')?.click()
    await expect.poll(() => wrapper.text()).toContain('Works.')
    wrapper.unmount()
  })

  it('SP-3 report a review with a reason, and with words where there is no other', async () => {
    const { wrapper, api } = await open(buyer)
    button('Report')?.click()
    await expect.poll(() => dialog()?.textContent).toContain('What is wrong with it?')
    await send()
    expect(dialog()?.querySelector('[id$="-error"]')).toBeTruthy()
    dialog()
      ?.querySelector<HTMLInputElement>('input[value="spam"], [role=radio][value="spam"]')
      ?.click()
    await flushPromises()
    await send()
    await expect.poll(() => dialog()).toBeNull()
    expect(api.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      code: 'spam',
      text: '',
    })
    wrapper.unmount()
  })

  it('SP-3 an author reads why the own review is hidden, and what it said before', async () => {
    const hidden = { code: 'offensive', reason: 'It insults somebody.' }
    const own = { ...mine, status: 'hidden', wording: 2, hidden }
    const api = pretendApi({
      [`GET ${path}`]: { body: { items: [], rating: { ...rating, count: 0 }, nextCursor: null } },
      [`GET ${path}/mine`]: { body: { review: own, mayRate: true } },
      'GET /api/v1/reviews/r-1/wordings': {
        body: {
          items: [
            {
              number: 1,
              rating: 1,
              title: 'Bad',
              text: '',
              versionNumber: null,
              at: mine.postedAt,
            },
          ],
        },
      },
    })
    const { wrapper } = await mountPage(ProductReviews, { me: buyer, props, api })
    await expect.poll(() => wrapper.text()).toContain('It insults somebody.')
    expect(wrapper.text()).toContain('Offensive words')
    button('Earlier wordings')?.click()
    await expect.poll(() => dialog()?.textContent).toContain('Bad')
    wrapper.unmount()
  })
})
