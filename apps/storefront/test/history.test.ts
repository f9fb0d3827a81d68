import type { SubscriptionDetailView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import SubscriptionFacts from '../src/subscriptions/SubscriptionFacts.vue'
import { mountPage } from './mount-page.ts'

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
}
async function historyOf(timeline: Step[]) {
  const { wrapper } = await mountPage(SubscriptionFacts, {
    props: { subscription: { ...subscription, timeline } },
  })
  return wrapper.findAll('ol li').map((entry) => entry.text())
}

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
