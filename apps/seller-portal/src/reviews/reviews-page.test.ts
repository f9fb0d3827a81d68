import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import ReviewsPage from './ReviewsPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), remove: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post, DELETE: calls.remove },
}))

const tern = '0190a000-0000-7000-8000-000000000001'
const zither = '0190a000-0000-7000-8000-000000000009'
const reply = { text: 'Thank you.', at: '2026-11-25T01:00:00Z' }
const review = {
  id: 'r1',
  author: 'Lin',
  isMine: false,
  isVerifiedBuyer: true,
  rating: 4,
  title: 'Good',
  text: 'Works.',
  reply: null as typeof reply | null,
  editedAt: null,
  versionNumber: 'V1.0',
  wording: 1,
  helpfulCount: 2,
  hidden: null as { code: string; reason: string } | null,
  openReports: null,
  status: 'published',
  productId: tern,
  productName: 'Tern Proxy',
  actions: ['reply', 'report'],
  postedAt: '2026-11-24T01:00:00Z',
}
const summary = {
  average: 4.5,
  count: 2,
  distribution: [0, 0, 0, 1, 1],
  unanswered: 1,
  versions: [{ versionNumber: 'V1.0', average: 4, count: 1, distribution: [0, 0, 0, 1, 0] }],
  months: [{ month: '2026-11', average: 4.5, count: 2, distribution: [0, 0, 0, 1, 1] }],
}
const listed = (id: string, name: string, listedAt: string | null = '2026-11-02T10:00:00Z') => ({
  id,
  name,
  listedAt,
})
/** Two pages of products, one of which was never on the shelf. */
const shelf = (cursor?: string) =>
  cursor
    ? { items: [listed(zither, 'Zither'), listed('p8', 'Never listed', null)], nextCursor: null }
    : { items: [listed(tern, 'Tern Proxy')], nextCursor: 'more' }

async function shown(query = '', one: Partial<typeof review> = {}, items?: object[]) {
  let item = { ...review, ...one }
  calls.get.mockImplementation(async (path: string, { params }) => {
    if (path === '/api/v1/products') return { data: shelf(params.query.cursor) }
    if (path === '/api/v1/reviews/summary') return { data: summary }
    return { data: { items: items ?? [item], nextCursor: null } }
  })
  calls.post.mockImplementation(async (path: string, { body }) => {
    if (!path.endsWith('/reply')) return { data: undefined }
    item = { ...item, reply: { ...reply, text: body.text }, actions: ['reply', 'unreply'] }
    return { data: item }
  })
  calls.remove.mockImplementation(async () => {
    item = { ...item, reply: null, actions: ['reply'] }
    return { data: item }
  })
  const { plugins, router } = appPlugins()
  const owner = { vendorId: 'w1', vendorName: 'Ternworks', role: 'owner' }
  useSession().me = { id: 'a1', memberships: [owner] } as never
  await router.push(`/reviews${query}`)
  const wrapper = mount(ReviewsPage, { attachTo: document.body, global: { plugins } })
  await expect.poll(() => wrapper.text()).toMatch(/Works\.|No review/)
  return { wrapper, router }
}
/** What was asked of a path, the last time. */
const asked = (path: string) =>
  calls.get.mock.calls.findLast(([of]) => of === path)?.[1].params.query
const list = () => asked('/api/v1/reviews')
const dialog = () => document.querySelector('[role="dialog"]')
async function press(words: string, within: ParentNode | null = document) {
  const found = [...(within?.querySelectorAll('button') ?? [])].findLast((one) =>
    one.textContent.includes(words),
  )
  if (!found) throw new Error(`no button says ${words}`)
  found.click()
  await flushPromises()
}

describe('Reviews and Ratings', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SP-3 takes filters, days and order from the address; the last day belongs to them', async () => {
    const narrowed = 'rating=2&version=V1.0&status=hidden&answered=no&q=slow&sort=lowest'
    await shown(`?product=${tern}&${narrowed}&from=2026-11-01&to=2026-11-30`)
    expect(list()).toEqual({
      vendorId: 'w1',
      productId: tern,
      rating: 2,
      version: 'V1.0',
      status: 'hidden',
      answered: false,
      q: 'slow',
      sort: 'lowest',
      since: '2026-11-01T00:00:00.000Z',
      until: '2026-12-01T00:00:00.000Z',
    })
    expect(asked('/api/v1/reviews/summary')).toEqual({ vendorId: 'w1', productId: tern })
  })

  it('SP-3 asks for everything when the address says nonsense', async () => {
    const nonsense = 'product=x&rating=9&status=gone&answered=maybe&sort=zzz&from=2026-13-45'
    const { wrapper } = await shown(`?${nonsense}&version=${'9'.repeat(21)}`)
    expect(list()).toEqual({ vendorId: 'w1' })
    expect(wrapper.findAll('select').map(({ element }) => element.value)).toEqual(['', '', '', ''])
  })

  it('SP-3 narrows by a bar, a version and what waits for a reply, each undone with Back', async () => {
    const { wrapper, router } = await shown()
    await wrapper.get('button[aria-pressed]').trigger('click')
    await expect.poll(list).toEqual({ vendorId: 'w1', rating: 5 })
    const link = (words: string) => wrapper.findAll('a').find((one) => one.text() === words)
    await link('V1.0')?.trigger('click')
    await expect.poll(list).toEqual({ vendorId: 'w1', rating: 5, version: 'V1.0' })
    await link('1 review without a reply')?.trigger('click')
    await expect.poll(list).toMatchObject({ rating: 5, version: 'V1.0', answered: false })
    expect(router.currentRoute.value.query).toMatchObject({ rating: '5', answered: 'no' })
    router.back()
    await expect.poll(() => router.currentRoute.value.query['answered']).toBeUndefined()
  })

  it('SP-3 leads back to all reviews when none fits', async () => {
    const { wrapper, router } = await shown('?rating=1', {}, [])
    expect(wrapper.text()).toContain('No review is like that')
    const back = wrapper.findAll('a').find((one) => one.text() === 'Show all reviews')
    await back?.trigger('click')
    await expect.poll(() => router.currentRoute.value.query).toEqual({})
    await expect.poll(() => wrapper.text()).toContain('No reviews yet')
  })

  it('SP-3 shows the average and the spread, by version and by month', async () => {
    const { wrapper } = await shown()
    const panels = wrapper.findAll('h2').map((one) => one.text())
    expect(panels).toEqual(expect.arrayContaining(['Distribution', 'By version', 'By month']))
    expect(wrapper.text()).toContain('Nov 2026')
  })

  it('SP-3 finds any product that was ever on the shelf by typing a part of its name', async () => {
    const { wrapper } = await shown()
    const box = wrapper.get('[role="combobox"]')
    await box.trigger('click')
    await expect.poll(() => document.querySelectorAll('[role="option"]').length).toBe(3)
    await box.setValue('zit')
    const found = () => [...document.querySelectorAll('[role="option"]')]
    await expect.poll(() => found().map((one) => one.textContent?.trim())).toEqual(['Zither'])
    found()[0]?.dispatchEvent(new Event('click'))
    await expect.poll(list).toEqual({ vendorId: 'w1', productId: zither })
    expect(asked('/api/v1/reviews/summary')).toEqual({ vendorId: 'w1', productId: zither })
  })
})

describe('an answer to a review', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SP-3 is written, changed and taken back', async () => {
    const { wrapper } = await shown()
    const answer = async (text: string) => {
      await wrapper.get('article textarea').setValue(text)
      await wrapper.get('article form').trigger('submit')
    }
    await press('Reply', wrapper.get('article').element)
    await wrapper.get('article form').trigger('submit')
    expect(calls.post).not.toHaveBeenCalled()
    await answer('  Thank you.  ')
    await expect.poll(() => wrapper.get('article').text()).toContain('Thank you.')
    await press('Change reply')
    expect(wrapper.get<HTMLTextAreaElement>('article textarea').element.value).toBe('Thank you.')
    await answer('Thanks a lot.')
    await expect.poll(() => wrapper.get('article').text()).toContain('Thanks a lot.')
    expect(calls.post.mock.calls.map(([, { body }]) => body.text)).toEqual([
      'Thank you.',
      'Thanks a lot.',
    ])
    await press('Take reply back')
    await press('Take reply back', dialog())
    await expect.poll(() => wrapper.get('article').text()).not.toContain('Thanks a lot.')
    expect(calls.remove).toHaveBeenCalledTimes(1)
  })

  it('SP-3 offers what the server allows and nothing else, and says why a review is hidden', async () => {
    const hidden = { code: 'spam', reason: 'Advertises.' }
    const { wrapper } = await shown('', { status: 'hidden', hidden, actions: [] })
    expect(wrapper.get('article').text()).toContain('Hidden by operations: ')
    expect(wrapper.findAll('article button')).toHaveLength(0)
  })

  it('SP-3 a report needs a reason, and words when no reason fits', async () => {
    await shown()
    const send = async () => {
      dialog()?.querySelector('form')?.requestSubmit()
      await flushPromises()
    }
    await press('Report')
    await send()
    dialog()?.querySelector<HTMLInputElement>('input[value="other"]')?.click()
    await send()
    expect(dialog()?.querySelector('[id$="-error"]')).toBeTruthy()
    expect(calls.post).not.toHaveBeenCalled()
    const words = dialog()?.querySelector('textarea')
    if (words) words.value = ' Not our product. '
    words?.dispatchEvent(new Event('input'))
    await send()
    await expect.poll(dialog).toBeNull()
    expect(calls.post.mock.calls[0]?.[1]).toEqual({
      params: { path: { id: 'r1' } },
      body: { code: 'other', text: 'Not our product.' },
    })
  })
})
