import { ApiProblem } from '@emporium/api-client'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { bySubject } from './by-subject.ts'
import EditEndpointPage from './EditEndpointPage.vue'
import EndpointPage from './EndpointPage.vue'
import { hostOf } from './host-of.ts'
import NewEndpointPage from './NewEndpointPage.vue'
import WebhooksPage from './WebhooksPage.vue'

const calls = vi.hoisted(() => ({
  get: vi.fn(),
  post: vi.fn(),
  patch: vi.fn(),
  delete: vi.fn(),
}))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post, PATCH: calls.patch, DELETE: calls.delete },
}))

const at = '2026-11-24T01:00:00Z'
const sending = {
  id: 'e1',
  vendorId: 'w1',
  url: 'https://hooks.example.com/emporium',
  description: 'CRM',
  eventTypes: null,
  status: 'enabled',
  stop: null,
  failingSince: null,
  formerSecretUntil: null,
  createdAt: at,
  revision: 3,
  actions: ['disable'],
}
const stopped = {
  ...sending,
  id: 'e2',
  url: 'https://old.example.com/',
  eventTypes: ['review.posted'],
  status: 'disabled',
  stop: 'gone',
  actions: ['enable'],
}
const types = [
  { type: 'review.posted', meaning: 'A verified buyer rated.', subject: 'review', data: {} },
  { type: 'product.listed', meaning: 'It is on the shelf.', subject: 'product', data: {} },
  { type: 'review.edited', meaning: 'A buyer changed it.', subject: 'review', data: {} },
]
const attempt = { at, durationMs: 12, outcome: 'answered', statusCode: 500, answer: 'Oh no' }
const delivery = {
  id: 'd1',
  endpointId: 'e1',
  eventId: 'v1',
  eventType: 'webhook.ping',
  status: 'waiting',
  tries: 0,
  nextTryAt: at as string | null,
  createdAt: at,
  event: {},
  attempts: [] as object[],
  actions: [],
}

async function shown(
  page: Component,
  {
    role = 'owner',
    endpoints = [sending, stopped] as { id: string }[],
    id = undefined as string | undefined,
  } = {},
) {
  calls.get.mockImplementation(async (path: string, options) => {
    if (path === '/api/v1/event-types') return { data: { items: types } }
    if (path === '/api/v1/webhook-endpoints') return { data: { items: endpoints } }
    if (path === '/api/v1/webhook-endpoints/{id}')
      return { data: endpoints.find((one) => one.id === options.params.path.id) }
    if (path === '/api/v1/webhook-deliveries/{id}') return { data: delivery }
    return { data: { items: [], nextCursor: null } }
  })
  const { plugins, router } = appPlugins()
  useSession().me = {
    id: 'a1',
    memberships: [{ vendorId: 'w1', vendorName: 'Ternworks', role }],
  } as never
  const props = id ? { id } : {}
  const wrapper = mount(page, { props, attachTo: document.body, global: { plugins } })
  await flushPromises()
  return { wrapper, router }
}
const dialog = () => document.querySelector('[role="dialog"]')
async function press(words: string, within: ParentNode | null = document) {
  const found = [...(within?.querySelectorAll('button') ?? [])].findLast((one) =>
    one.textContent.includes(words),
  )
  if (!found) throw new Error(`no button says ${words}`)
  found.click()
  await flushPromises()
}

describe('Where a company has its events sent', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => {
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('PA-1 lists endpoints with what they are told, and why one is disabled', async () => {
    const { wrapper } = await shown(WebhooksPage)
    const [, first, second] = wrapper.findAll('[role="row"]').map((row) => row.text())
    expect(first).toContain('All events')
    expect(first).toContain('Enabled')
    expect(second).toContain('One type')
    expect(second).toContain('it answered that it is gone (410)')
  })

  it('PA-1 says since when an endpoint fails', async () => {
    const { wrapper } = await shown(WebhooksPage, {
      endpoints: [{ ...sending, failingSince: at } as typeof sending],
    })
    expect(wrapper.text()).toContain('Failing since')
  })

  it('PA-1 tells how many endpoints there can be, and offers no further one', async () => {
    const endpoints = Array.from({ length: 10 }, (_, index) => ({ ...sending, id: `e${index}` }))
    const { wrapper } = await shown(WebhooksPage, { endpoints })
    expect(wrapper.text()).toContain('at most 10 endpoints')
    expect(wrapper.text()).not.toContain('Add endpoint')
  })

  it('ON-10 PA-1 is for owners; nothing is asked for others', async () => {
    const { wrapper } = await shown(WebhooksPage, { role: 'support' })
    expect(wrapper.text()).toContain('This is for owners')
    expect(calls.get).not.toHaveBeenCalled()
  })

  it('PA-1 adds an endpoint for some events, and shows its secret once with how it is used', async () => {
    const { wrapper, router } = await shown(NewEndpointPage)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.find('#field-url-error').exists()).toBe(true)
    await wrapper.get('#field-url').setValue(' https://hooks.example.com/a ')
    await wrapper.get('input[value="some"]').setValue()
    await wrapper.get('form').trigger('submit')
    expect(wrapper.text()).toContain('Choose at least one type of event')
    expect(wrapper.text()).toContain('A verified buyer rated.')
    await wrapper.get('input[value="review.posted"]').setValue(true)
    await wrapper.get('input[value="product.listed"]').setValue(true)
    calls.post.mockResolvedValue({ data: { ...sending, id: 'e3', secret: 'whsec_once' } })
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/webhook-endpoints', {
      body: {
        vendorId: 'w1',
        url: 'https://hooks.example.com/a',
        description: '',
        eventTypes: ['review.posted', 'product.listed'],
      },
    })
    await expect.poll(() => dialog()?.textContent).toContain('whsec_once')
    expect(dialog()?.textContent).toContain("from 'standardwebhooks'")
    await press('I have stored it', dialog())
    await expect.poll(() => router.currentRoute.value.name).toBe('webhook')
    expect(router.currentRoute.value.params['id']).toBe('e3')
  })

  it('PA-1 puts what is wrong with an address beside it', async () => {
    const { wrapper } = await shown(NewEndpointPage)
    await wrapper.get('#field-url').setValue('http://localhost/')
    calls.post.mockRejectedValue(
      new ApiProblem({
        type: '/problems/invalid-request',
        title: 'No',
        status: 400,
        errors: [{ pointer: '#/url', code: 'not-webhook-url', detail: 'No' }],
      }),
    )
    await wrapper.get('form').trigger('submit')
    await expect.poll(() => wrapper.find('#field-url-error').exists()).toBe(true)
    expect(wrapper.get('#field-url-error').text()).toContain('https address of a public site')
  })

  it('PA-1 edits the revision that was shown; another version is loaded when one asks for it', async () => {
    const { wrapper, router } = await shown(EditEndpointPage, { id: 'e1' })
    await wrapper.get('#field-description').setValue('CRM of sales')
    calls.patch.mockRejectedValueOnce(
      new ApiProblem({ type: '/problems/stale-revision', title: 'Stale', status: 412 }),
    )
    await wrapper.get('form').trigger('submit')
    await expect.poll(() => wrapper.text()).toContain('Load the other version')
    const [, asked] = calls.patch.mock.calls[0] ?? []
    expect(asked.params.header).toEqual({ 'If-Match': '"3"' })
    calls.get.mockImplementation(async (path: string) => ({
      data:
        path === '/api/v1/event-types'
          ? { items: types }
          : { ...sending, revision: 4, description: 'Of another' },
    }))
    await press('Load the other version')
    const field = () => wrapper.get<HTMLInputElement>('#field-description').element.value
    await expect.poll(field).toBe('Of another')
    calls.patch.mockResolvedValue({ data: { ...sending, revision: 5 } })
    await wrapper.get('form').trigger('submit')
    await expect.poll(() => router.currentRoute.value.name).toBe('webhook')
    expect(calls.patch.mock.calls[1]?.[1].params.header).toEqual({ 'If-Match': '"4"' })
  })

  it('PA-1 sends a trial event and says what came of the first try', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { wrapper } = await shown(EndpointPage, { id: 'e1' })
    calls.post.mockResolvedValue({ data: delivery })
    await press('Send a trial event')
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/webhook-endpoints/{id}/ping', {
      params: { path: { id: 'e1' } },
    })
    expect(wrapper.text()).toContain('Waiting for the answer')
    const tried = { ...delivery, tries: 1, attempts: [attempt] }
    const answer = calls.get.getMockImplementation()
    calls.get.mockImplementation(async (path: string, options) =>
      path === '/api/v1/webhook-deliveries/{id}' ? { data: tried } : answer?.(path, options),
    )
    await vi.advanceTimersByTimeAsync(1_500)
    await flushPromises()
    expect(wrapper.text()).toContain('Answered 500 after 12 ms')
    expect(wrapper.text()).toContain('It is sent again:')
    const asked = calls.get.mock.calls.length
    const ofTrial = () =>
      calls.get.mock.calls.slice(asked).filter(([path]) => path.includes('webhook-deliveries/'))
    await vi.advanceTimersByTimeAsync(6_000)
    expect(ofTrial()).toEqual([])
  })

  it('PA-1 offers no trial while the endpoint is disabled, and enables it when told', async () => {
    const { wrapper } = await shown(EndpointPage, { id: 'e2' })
    expect(wrapper.text()).not.toContain('Send a trial event')
    expect(wrapper.text()).toContain('Enable the endpoint to send it a trial event')
    calls.post.mockResolvedValue({
      data: { ...stopped, status: 'enabled', stop: null, actions: ['disable'] },
    })
    await press('Enable')
    expect(calls.post.mock.calls[0]?.[0]).toBe('/api/v1/webhook-endpoints/{id}/enable')
    await expect.poll(() => wrapper.text()).toContain('Send a trial event')
  })

  it('PA-1 deletes an endpoint after a question that names it', async () => {
    const { router } = await shown(EndpointPage, { id: 'e1' })
    await press('Delete')
    expect(dialog()?.textContent).toContain('Delete the endpoint hooks.example.com?')
    expect(calls.delete).not.toHaveBeenCalled()
    calls.delete.mockResolvedValue({})
    await press('Delete', dialog())
    await expect.poll(() => router.currentRoute.value.name).toBe('webhooks')
  })

  it('PA-1 replaces the secret; the new one is shown once', async () => {
    await shown(EndpointPage, { id: 'e1' })
    await press('Replace secret')
    dialog()?.querySelector<HTMLInputElement>('input[value="0"]')?.click()
    await flushPromises()
    calls.post.mockResolvedValue({ data: { ...sending, secret: 'whsec_new' } })
    await press('Replace secret', dialog())
    expect(calls.post.mock.calls[0]?.[1].body).toEqual({ overlapHours: 0 })
    await expect.poll(() => dialog()?.textContent).toContain('whsec_new')
    expect(dialog()?.textContent).not.toContain('The old secret is good until')
  })
})

describe('What endpoints are told', () => {
  it('PA-1 puts types of events under what they are about, each subject once', () => {
    const groups = bySubject(types as never)
    expect(groups.map(([subject, of]) => [subject, of.map(({ type }) => type)])).toEqual([
      ['review', ['review.posted', 'review.edited']],
      ['product', ['product.listed']],
    ])
  })
  it('PA-1 calls an address by its host', () => {
    expect(hostOf('http://127.0.0.1:8080/hooks')).toBe('127.0.0.1:8080')
    expect(hostOf('no address')).toBe('no address')
  })
})
