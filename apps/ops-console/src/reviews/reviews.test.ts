import type { ReviewView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList } from '../../test/faces.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
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
  reply: { text: 'We mended it.', at: '2026-11-21T08:00:00.000Z' },
  actions: ['hide', 'reply'],
  ...said,
})
const hidden = review({ status: 'hidden', actions: ['restore'] })
const open = async (found: ReviewView) => {
  server.answer(list, { items: [found], nextCursor: null })
  return (await openPage(ReviewsPage)).wrapper
}

describe('the moderation of reviews', () => {
  itIsAList({
    rule: 'ST-5',
    page: ReviewsPage,
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
    expect(server.bodiesOf(hiding)).toEqual([{ reason: 'An insult.' }])
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
