import type { SubscriptionDetailView } from '@emporium/api-client'
import { describe, expect, it, vi } from 'vitest'
import SubscriptionFacts from '../src/subscriptions/SubscriptionFacts.vue'
import SubscriptionPage from '../src/subscriptions/SubscriptionPage.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

type Step = SubscriptionDetailView['timeline'][number]
const step = (verb: string, said: Partial<Step> = {}): Step => ({
  at: '2026-11-24T01:00:00Z',
  verb,
  from: null,
  to: '',
  who: null,
  isMine: false,
  reason: null,
  deployment: null,
  fault: null,
  ...said,
})
const server = { id: 'd', name: 'log-search', mode: 'launch' as const }
const subscription = {
  vendorName: 'Larch',
  versionNumber: 'V1.0',
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.s2.large',
  networkType: 'vpc',
  startedAt: '2026-11-24T01:00:00Z',
  endedAt: null,
  kept: {
    eulaHtml: '<p>You may run it.</p>',
    supportHtml: '<p>Write to us.</p>',
    userGuide: { name: 'guide.pdf', url: '/api/v1/files/g' },
  },
}
async function historyOf(timeline: Step[]) {
  const { wrapper } = await mountPage(SubscriptionFacts, {
    props: { subscription: { ...subscription, timeline } },
  })
  return wrapper.findAll('ol li').map((entry) => entry.text())
}

describe('IM-11 a product that left the shelf', () => {
  it.each([true, false])(
    'IM-11 keeps its promises for who has it; offered: %s',
    async (isOffered) => {
      const api = pretendApi({
        'GET /api/v1/subscriptions/s1': {
          body: {
            ...subscription,
            id: 's1',
            status: 'active',
            productName: 'Harbor',
            productSlug: 'harbor',
            actions: ['deploy', 'cancel'],
            upgradeTo: null,
            timeline: [],
            isOffered,
          },
        },
        'GET /api/v1/subscriptions/s1/deployments': { body: { items: [], nextCursor: null } },
      })
      const { wrapper } = await mountPage(SubscriptionPage, {
        at: '/subscriptions/s1',
        me: buyer,
        api,
      })
      await vi.waitFor(() => expect(wrapper.text()).toContain('Harbor'))
      expect(wrapper.text().includes('no longer offered')).toBe(!isOffered)
      expect(wrapper.find('a[href^="/products/harbor"]').exists()).toBe(isOffered)
      for (const words of ['You may run it.', 'Write to us.'])
        expect(wrapper.text()).toContain(words)
      expect(wrapper.find('a[href="/api/v1/files/g"]').exists()).toBe(true)
    },
  )
})

describe('ST-4 the history of a subscription', () => {
  it('ST-4 tells of the subscription and of its servers, newest first', async () => {
    const told = await historyOf([
      step('subscribe', { isMine: true }),
      step('start', { deployment: server, isMine: true }),
      step('reach', { deployment: server }),
      step('release', { deployment: server, isMine: true }),
    ])
    expect(told[0]).toContain('Server log-search deleted')
    expect(told[1]).toContain('Server log-search can be reached')
    expect(told[2]).toContain('Server log-search started')
    expect(told[3]).toMatch(/^Subscribed.*You/)
  })

  it('ST-3 says why a server failed in words of the page, and nothing where that is not known', async () => {
    const fault = { code: 'deploy-silent', params: { ports: ['8080'] }, detail: 'No answer.' }
    const reason = 'No answer.'
    const told = await historyOf([
      step('fail', { deployment: server, reason }),
      step('fail', { deployment: server, reason, fault }),
    ])
    expect(told[0]).toContain('8080')
    expect(told[1]).toContain('Server log-search stopped')
    expect(told[1]).not.toContain(reason)
  })

  it('ST-3 calls a sharing a sharing, and a verb that it does not know as it is', async () => {
    const told = await historyOf([
      step('share', { deployment: { ...server, mode: 'share' } }),
      step('dance', { deployment: server }),
    ])
    expect(told[0]).toContain('dance')
    expect(told[1]).toContain('Image shared as log-search')
  })
})
