import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dialog, press, sending, shownEndpoints, types } from '../../test/webhook-pages.ts'
import type * as apiModule from '../api.ts'
import EditEndpointPage from './EditEndpointPage.vue'
import NewEndpointPage from './NewEndpointPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post, PATCH: calls.patch },
}))

describe('What an owner says of an endpoint', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('PA-1 adds an endpoint for some events, and shows its secret once with how it is used', async () => {
    const { wrapper, router } = await shownEndpoints(calls.get, NewEndpointPage)
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
    const { wrapper } = await shownEndpoints(calls.get, NewEndpointPage)
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
    const { wrapper, router } = await shownEndpoints(calls.get, EditEndpointPage, { id: 'e1' })
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
})
