import type { ReviewView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList } from '../../test/faces.ts'
import { act, confirm, dialog, offered, press, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import ReviewList from './ReviewList.vue'
import ReviewsPage from './ReviewsPage.vue'

const list = 'GET /api/v1/reviews'
const hiding = 'POST /api/v1/reviews/r1/hide'
const restoring = 'POST /api/v1/reviews/r1/restore'
const review = (said: Partial<ReviewView> = {}): ReviewView => ({
  id: 'r1',
  productId: 'p1',
  productName: 'Tern Proxy',
  productSlug: 'tern-proxy',
  author: 'Bo',
  rating: 2,
  title: 'Slow',
  text: 'It takes its time.',
  status: 'published',
  isMine: false,
  isVerifiedBuyer: true,
  postedAt: '2026-11-20T08:00:00.000Z',
  editedAt: null,
  versionNumber: '1.0',
  wording: 1,
  helpfulCount: 0,
  hidden: null,
  openReports: 0,
  reply: { text: 'We mended it.', at: '2026-11-21T08:00:00.000Z' },
  actions: ['hide', 'reply'],
  ...said,
})
const hidden = review({ status: 'hidden', actions: ['restore'] })
const open = async (found: ReviewView) => {
  server.answer(list, { items: [found], nextCursor: null })
  return (await openPage(ReviewList)).wrapper
}

describe('the moderation of reviews', () => {
  itIsAList({
    rule: 'ST-5',
    page: ReviewList,
    call: list,
    none: 'No reviews yet',
    state: 'hidden',
  })

  it('ST-5 shows who wrote what about which product, and the answer', async () => {
    const wrapper = await open(review())
    for (const words of ['Slow', 'Bo', 'Nov 20, 2026', 'It takes its time.', 'We mended it.'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a[href="/products/tern-proxy"]').text()).toBe('Tern Proxy')
  })

  it('S-2 offers what a moderator does, not what buyer and seller do', async () => {
    await open(review())
    expect(offered()).toEqual(['hide'])
  })

  it('ST-5 hides with a reason alone, and says that it is hidden', async () => {
    server.answer(hiding, hidden)
    const wrapper = await open(review())
    await act('hide')
    await confirm()
    expect(dialog()!.textContent).toContain('Say why')
    await write('An insult.')
    server.answer(list, { items: [hidden], nextCursor: null })
    await confirm()
    expect(server.bodiesOf(hiding)).toEqual([{ wording: 1, code: 'other', reason: 'An insult.' }])
    expect(wrapper.text()).toContain('Hidden')
    expect(offered()).toEqual(['restore'])
  })

  it('ST-5 restores at once, and says why when the server refuses', async () => {
    server.answer(restoring, refusal(409, 'illegal-transition'))
    const wrapper = await open(hidden)
    await act('restore')
    expect(wrapper.get('[role="alert"]').text()).toContain('This has changed in the meantime')
    server.answer(restoring, review())
    await act('restore')
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })
})

describe('the moderation queue', () => {
  const queue = 'GET /api/v1/reviews/queue'
  const keeping = 'POST /api/v1/reviews/r1/keep'
  const waiting = review({ openReports: 2, wording: 2, actions: ['keep', 'hide', 'vote'] })
  const reports = [
    {
      code: 'personal_data',
      text: 'It names me.',
      by: 'Ann',
      isSeller: false,
      wording: 1,
      at: '2026-11-22T08:00:00.000Z',
    },
    {
      code: 'conflict_of_interest',
      text: '',
      by: 'Sam',
      isSeller: true,
      wording: 2,
      at: '2026-11-23T08:00:00.000Z',
    },
  ]
  const item = { review: waiting, waitsSince: '2026-11-22T08:00:00.000Z', reports }
  const page = (...items: object[]) => ({
    items,
    nextCursor: null,
    counts: { reported: items.length, edited: 3 },
  })
  const openQueue = async (at = '/reviews') => {
    server.answer(queue, page(item))
    return (await openPage(ReviewsPage, { at })).wrapper
  }

  it('SP-3 shows what waits, what was said to be wrong, by whom and of which wording', async () => {
    const wrapper = await openQueue()
    for (const words of [
      'Tells personal data',
      'It names me.',
      'Ann',
      'Of an earlier wording',
      'Conflict of interest',
      'By the seller',
      'Reported (1)',
      'Edited while hidden (3)',
    ])
      expect(wrapper.text()).toContain(words)
    expect(offered()).toEqual(['keep', 'hide'])
  })

  it('SP-3 keeps what was read, and says so', async () => {
    server.answer(keeping, review())
    const wrapper = await openQueue()
    server.answer(queue, page())
    await act('keep')
    expect(server.bodiesOf(keeping)).toEqual([{ wording: 2 }])
    expect(wrapper.text()).toContain('No review waits')
  })

  it('SP-3 tells the second moderator what the first one did', async () => {
    server.answer(keeping, refusal(409, 'review-decided'))
    const wrapper = await openQueue()
    await act('keep')
    expect(wrapper.get('[role="alert"]').text()).toContain('Somebody else has decided')
  })

  it('SP-3 hides for what the first report says, unless another reason is chosen', async () => {
    server.answer(hiding, hidden)
    await openQueue()
    await act('hide')
    await write('It names a person.')
    await confirm()
    expect(server.bodiesOf(hiding)).toEqual([
      { wording: 2, code: 'personal_data', reason: 'It names a person.' },
    ])
  })

  it('SP-3 narrows by kind and reason of the address', async () => {
    server.answer(queue, page())
    const { wrapper } = await openPage(ReviewsPage, { at: '/reviews?kind=edited&code=spam' })
    expect(wrapper.text()).toContain('Nothing matches')
    const selects = wrapper.findAll('select').map(({ element }) => element.value)
    expect(selects).toEqual(['edited', 'spam'])
  })

  it('ST-5 shows what the review said before', async () => {
    await openQueue()
    server.answer('GET /api/v1/reviews/r1/wordings', {
      items: [
        {
          number: 1,
          rating: 1,
          title: 'Awful',
          text: 'Before.',
          versionNumber: '0.9',
          at: item.waitsSince,
        },
      ],
    })
    await press('Earlier wordings')
    for (const words of ['Awful', 'Before.', 'Version 0.9'])
      expect(dialog()!.textContent).toContain(words)
  })
})
