import { describe, expect, it } from 'vitest'
import type { StaffRole } from '@emporium/domain'
import { createMemoryHistory } from 'vue-router'
import { holdActs } from '../../test/held-acts.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import ConsoleLayout from '../layouts/ConsoleLayout.vue'
import { createAppRouter } from '../router.ts'
import ShowcaseHeader from './ShowcaseHeader.vue'

const nothing = { items: [], nextCursor: null }

/** What the side bar says of the place to somebody with this role. */
async function linkOf(role: StaffRole) {
  server.answer('GET /api/v1/notifications', { items: [], unreadCount: 0 })
  server.answer('GET /api/v1/review-cases/summary', { open: 0 })
  server.answer('GET /api/v1/change-requests/summary', { open: 0 })
  server.answer('GET /api/v1/reviews/queue', { ...nothing, counts: { reported: 0, edited: 0 } })
  server.answer('GET /api/v1/reported-messages', { ...nothing, count: 0 })
  holdActs()
  const { wrapper } = await openPage(ConsoleLayout, { as: [role] })
  return wrapper.find('nav a[href="/showcase"]')
}

describe('MK-2 the place of what operations shows', () => {
  it.each(['onboarding_officer', 'admin'] as const)('MK-2 S-2 is there for an %s', async (role) => {
    expect((await linkOf(role)).text()).toBe('Featured & campaigns')
  })

  it('MK-2 S-2 is not there for a reviewer', async () => {
    expect((await linkOf('reviewer')).exists()).toBe(false)
  })

  it('MK-2 S-2 lets those in alone who may, to each of its pages', () => {
    const router = createAppRouter(createMemoryHistory())
    for (const path of ['featured', 'campaigns', 'campaigns/new', 'campaigns/k1'])
      expect(router.resolve(`/showcase/${path}`).meta['needs']).toEqual(['onboarding_officer'])
  })

  it('MK-2 has two parts with an address each', async () => {
    const { wrapper } = await openPage(ShowcaseHeader, { props: { part: 'campaigns' } })
    const links = wrapper.findAll('nav[aria-label="Featured & campaigns"] a')
    expect(links.map((link) => [link.attributes('href'), link.attributes('aria-current')])).toEqual(
      [
        ['/showcase/featured', undefined],
        ['/showcase/campaigns', 'page'],
      ],
    )
  })
})
