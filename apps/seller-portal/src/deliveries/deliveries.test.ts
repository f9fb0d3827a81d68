import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import DeliveryLog from './DeliveryLog.vue'
import DeliveryPage from './DeliveryPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const at = '2026-11-24T01:00:00Z'
const event = {
  id: 'v1',
  type: 'review.posted',
  timestamp: at,
  sequence: 7,
  vendorId: 'w1',
  subject: { kind: 'review', id: 'r1' },
  data: { rating: 5 },
}
const row = {
  id: 'd1',
  endpointId: 'e1',
  eventId: 'v1',
  eventType: 'review.posted',
  status: 'failed',
  tries: 9,
  nextTryAt: null as string | null,
  createdAt: at,
}
const delivery = {
  ...row,
  event,
  actions: ['replay'],
  attempts: [
    {
      at,
      durationMs: 12,
      outcome: 'answered',
      statusCode: 500,
      answer: '<script>alert(1)</script>',
    },
    {
      at: '2026-11-24T00:00:00Z',
      durationMs: 10_000,
      outcome: 'silent',
      statusCode: null,
      answer: 'TimeoutError',
    },
  ],
}
const endpoint = { id: 'e1', url: 'https://hooks.example.com/a', actions: ['disable'] }

async function shown(
  page: Component,
  props: Record<string, unknown>,
  { found = delivery, of = endpoint, language = 'en' as 'en' | 'zh-CN' } = {},
) {
  calls.get.mockImplementation(async (path: string) => {
    if (path === '/api/v1/event-types')
      return { data: { items: [{ type: 'review.posted', meaning: 'A buyer rated.' }] } }
    if (path === '/api/v1/webhook-endpoints/{id}') return { data: of }
    if (path === '/api/v1/webhook-deliveries/{id}') return { data: found }
    return { data: { items: [row, { ...row, id: 'd2' }], nextCursor: 'next' } }
  })
  const { plugins, router, texts } = appPlugins()
  const wrapper = mount(page, { props, attachTo: document.body, global: { plugins } })
  await texts.show(language)
  await flushPromises()
  return { wrapper, router }
}
const ofDelivery = { endpointId: 'e1', id: 'd1' }
const asked = () =>
  calls.get.mock.calls
    .filter(([path]) => path === '/api/v1/webhook-endpoints/{id}/deliveries')
    .map(([, options]) => options.params.query)

describe('What was sent to an endpoint', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => {
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('PA-1 lists deliveries by page, narrowed by the state in the address', async () => {
    const { wrapper, router } = await shown(DeliveryLog, { endpointId: 'e1', isSending: true })
    expect(wrapper.findAll('[role="row"]')).toHaveLength(3)
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Show more')
      ?.trigger('click')
    await expect.poll(asked).toEqual([{}, { cursor: 'next' }])
    await router.push({ query: { state: 'failed' } })
    await expect.poll(() => asked().at(-1)).toEqual({ status: 'failed' })
  })

  it('PA-1 shows every try with its outcome; an answer is text, whatever is in it', async () => {
    const { wrapper } = await shown(DeliveryPage, ofDelivery)
    expect(wrapper.text()).toContain('Answered 500 after 12 ms')
    expect(wrapper.text()).toContain('No answer after 10000 ms')
    expect(wrapper.text()).toContain('<script>alert(1)</script>')
    expect(wrapper.find('pre script').exists()).toBe(false)
    expect(wrapper.text()).toContain('"rating": 5')
    expect(wrapper.text()).toContain('webhook-signature')
    expect(wrapper.text()).toContain('A buyer rated.')
  })

  it('PA-1 tells what an event means in Chinese, too', async () => {
    const { wrapper } = await shown(DeliveryPage, ofDelivery, { language: 'zh-CN' })
    await expect.poll(() => wrapper.text()).toContain('已验证的买家给产品评分')
  })

  it('PA-1 sends again what is over, and looks until something came of it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.parse(at) })
    const { wrapper } = await shown(DeliveryPage, ofDelivery)
    const again = { ...delivery, status: 'waiting', nextTryAt: at, actions: [] }
    calls.post.mockResolvedValue({ data: again })
    await wrapper.get('[data-action="replay"]').trigger('click')
    await flushPromises()
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/webhook-deliveries/{id}/replay', {
      params: { path: { id: 'd1' } },
    })
    expect(wrapper.find('[data-action="replay"]').exists()).toBe(false)
    await vi.advanceTimersByTimeAsync(1_500)
    await flushPromises()
    expect(wrapper.find('[data-action="replay"]').exists()).toBe(true)
  })

  it('PA-1 says that what waits is not sent before the endpoint is enabled', async () => {
    const { wrapper } = await shown(DeliveryPage, ofDelivery, {
      found: { ...delivery, status: 'waiting', nextTryAt: at, actions: [] },
      of: { ...endpoint, actions: ['enable'] },
    })
    expect(wrapper.text()).toContain('As soon as the endpoint is enabled')
  })
})
