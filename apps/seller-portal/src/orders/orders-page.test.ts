import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import OrderPage from './OrderPage.vue'
import OrdersPage from './OrdersPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

const order = {
  id: 'o1',
  kind: 'subscription',
  productId: 'p1',
  productName: 'Tern Identity Proxy',
  buyerId: 'b-7f3kq9mzt2',
  at: '2026-11-20T08:00:00.000Z',
  status: 'active',
  versionNumber: 'V1.0',
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.s1.small',
  deployments: 3,
  endedAt: null,
}
const detail = {
  ...order,
  frozen: { networkType: 'vpc', priceModel: 'free' },
  accepted: [{ versionNumber: 'V1.0', eulaHash: 'ab12', at: order.at }],
  history: [
    { at: order.at, verb: 'subscribe', by: 'buyer', mode: null, detail: null },
    { at: '2026-11-21T08:00:00.000Z', verb: 'reach', by: 'platform', mode: 'launch', detail: null },
  ],
}
const figures = { subscriptions: 1200, active: 7, cancelled: 2, handOvers: 3, deployments: 4 }
const ranked = { rows: [{ key: 'cn-hangzhou', label: 'H', count: 9, before: 5 }], others: 6 }
const summary = {
  from: '2026-11-01',
  to: '2026-11-02',
  step: 'day',
  totals: figures,
  before: { ...figures, subscriptions: 800 },
  overTime: [
    { start: '2026-11-01', ...figures },
    { start: '2026-11-02', ...figures },
  ],
  byProduct: ranked,
  byRegion: ranked,
  byVersion: ranked,
}
const choices = {
  products: [{ id: 'a'.repeat(36), name: 'Tern Identity Proxy' }],
  versionNumbers: ['V1.0'],
  instanceTypes: ['ecs.s1.small'],
}
const answers: Record<string, unknown> = {
  '/api/v1/orders': { items: [order], nextCursor: null },
  '/api/v1/orders/{id}': detail,
  '/api/v1/orders/choices': choices,
  '/api/v1/reports/summary': summary,
}

const asked = (path: string) =>
  calls.get.mock.calls.findLast(([to]) => to === path)?.[1]?.params?.query as object | undefined

async function shown(query = '', page: Component = OrdersPage, props: object = {}) {
  const { plugins, router } = appPlugins()
  const owner = { vendorId: 'w1', vendorName: 'Ternworks', role: 'owner' }
  useSession().me = { id: 'a1', memberships: [owner] } as never
  await router.push(`/orders${query}`)
  const wrapper = mount(page, { props, global: { plugins }, attachTo: document.body } as never)
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  return { wrapper, router }
}

const stream = (pieces: string[], fault?: Error) =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      if (fault) controller.error(fault)
      else controller.close()
    },
  })

describe('SP-2 Transaction Management', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.get.mockImplementation(async (path: string) => ({ data: answers[path] }))
    URL.createObjectURL = vi.fn(() => 'blob:x')
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('SP-2 asks for what the address says, list and totals alike', async () => {
    const query = '?q=tern&status=active&region=cn-hangzhou&buyer=b-7f3kq9mzt2&from=2026-11-01'
    const { wrapper } = await shown(`${query}&sort=oldest&kind=none`)
    const filter = {
      vendorId: 'w1',
      q: 'tern',
      status: 'active',
      regionId: 'cn-hangzhou',
      buyerId: 'b-7f3kq9mzt2',
      from: '2026-11-01',
    }
    expect(asked('/api/v1/orders')).toEqual({ ...filter, sort: 'oldest' })
    expect(asked('/api/v1/reports/summary')).toEqual(filter)
    expect(wrapper.text()).toContain('1,200')
    expect(wrapper.text()).toContain('before: 800')
    expect(wrapper.get('tbody a').attributes('href')).toBe('/order/o1')
  })

  it('SP-2 a period sets both days in one step, and all is cleared but the view', async () => {
    const { wrapper, router } = await shown('?view=figures&q=tern')
    const select = wrapper.findAll('select').find((one) => one.text().includes('Last 7 days'))
    await select?.setValue('days7')
    await flushPromises()
    expect(router.currentRoute.value.query).toMatchObject({
      q: 'tern',
      from: expect.stringMatching(/^\d{4}-/),
      to: expect.stringMatching(/^\d{4}-/),
    })
    const clear = wrapper.findAll('button').find((one) => one.text() === 'Clear filters')
    await clear?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ view: 'figures' })
  })

  it('SP-2 draws figures that can be read without seeing them', async () => {
    const { wrapper } = await shown('?view=figures')
    expect(wrapper.findAll('[role="slider"]').map((one) => one.attributes('aria-label'))).toEqual([
      'Sales',
      'Active',
      'Cancelled',
      'Deployments',
    ])
    expect(wrapper.text()).toContain('9 (before: 5)')
    expect(wrapper.text()).toContain('All others')
  })

  it('SP-2 saves a file only when all of it has come', async () => {
    const page = await shown('?status=active')
    const take = async (body: ReadableStream) => {
      calls.get.mockResolvedValueOnce({ data: body })
      const button = page.wrapper.findAll('button').find((one) => one.text() === 'Export Excel')
      await button?.trigger('click')
      await flushPromises()
      await vi.waitFor(() => expect(page.wrapper.text()).toContain('Export Excel'))
    }
    await take(stream(['half'], new TypeError('network error')))
    expect(URL.createObjectURL).not.toHaveBeenCalled()
    await take(stream(['one', 'two']))
    expect(asked('/api/v1/orders/export')).toEqual({
      vendorId: 'w1',
      status: 'active',
      sort: 'newest',
      format: 'xlsx',
    })
    const saved = vi.mocked(URL.createObjectURL).mock.calls.map(([file]) => (file as Blob).size)
    expect(saved).toEqual([6])
  })

  it('SP-2 an order tells what was frozen and what came after, newest first', async () => {
    const { wrapper } = await shown('', OrderPage, { id: 'o1' })
    for (const words of ['Order numbero1', 'b-7f3kq9mzt2', 'V1.0', 'VPC', 'Free', 'SHA-256: ab12'])
      expect(wrapper.text()).toContain(words)
    const history = wrapper.get('ol[aria-label]').text()
    expect(history).toContain('Buyer ·')
    expect(history.indexOf('Server can be reached')).toBeLessThan(history.indexOf('Subscribed'))
  })
})
