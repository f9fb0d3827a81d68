import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  attempt,
  delivery,
  dialog,
  press,
  sending,
  shownEndpoints,
  stopped,
} from '../../test/webhook-pages.ts'
import type * as apiModule from '../api.ts'
import EndpointPage from './EndpointPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), delete: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post, DELETE: calls.delete },
}))

describe('What can be done with an endpoint', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => {
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('PA-1 sends a trial event and says what came of the first try', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { wrapper } = await shownEndpoints(calls.get, EndpointPage, { id: 'e1' })
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
    const { wrapper } = await shownEndpoints(calls.get, EndpointPage, { id: 'e2' })
    expect(wrapper.text()).not.toContain('Send a trial event')
    expect(wrapper.text()).toContain('Enable the endpoint to send it a trial event')
    calls.post.mockResolvedValue({
      data: { ...stopped, status: 'enabled', stop: null, actions: ['disable'] },
    })
    await press('Enable')
    expect(calls.post.mock.calls[0]?.[0]).toBe('/api/v1/webhook-endpoints/{id}/enable')
    await expect.poll(() => wrapper.text()).toContain('Send a trial event')
  })

  it('PA-1 does not say of deleting what was wrong with disabling', async () => {
    await shownEndpoints(calls.get, EndpointPage, { id: 'e1' })
    calls.post.mockRejectedValue(
      new ApiProblem({ type: '/problems/forbidden', title: 'No', status: 403 }),
    )
    await press('Disable')
    await press('Delete')
    expect(dialog()?.textContent).toContain('Delete the endpoint')
    expect(dialog()?.querySelector('[role="alert"]')).toBeNull()
  })

  it('PA-1 deletes an endpoint after a question that names it', async () => {
    const { router } = await shownEndpoints(calls.get, EndpointPage, { id: 'e1' })
    await press('Delete')
    expect(dialog()?.textContent).toContain('Delete the endpoint hooks.example.com?')
    expect(calls.delete).not.toHaveBeenCalled()
    calls.delete.mockResolvedValue({})
    await press('Delete', dialog())
    await expect.poll(() => router.currentRoute.value.name).toBe('webhooks')
  })

  it('PA-1 replaces the secret; the new one is shown once', async () => {
    await shownEndpoints(calls.get, EndpointPage, { id: 'e1' })
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
