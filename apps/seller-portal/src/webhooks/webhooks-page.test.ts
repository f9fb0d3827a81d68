import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shownEndpoints, sending, types } from '../../test/webhook-pages.ts'
import type * as apiModule from '../api.ts'
import { bySubject } from './by-subject.ts'
import { hostOf } from './host-of.ts'
import WebhooksPage from './WebhooksPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

describe('Where a company has its events sent', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('PA-1 lists endpoints with what they are told, and why one is disabled', async () => {
    const { wrapper } = await shownEndpoints(calls.get, WebhooksPage)
    const [, first, second] = wrapper.findAll('[role="row"]').map((row) => row.text())
    expect(first).toContain('All events')
    expect(first).toContain('Enabled')
    expect(second).toContain('One type')
    expect(second).toContain('it answered that it is gone (410)')
  })

  it('PA-1 says since when an endpoint fails', async () => {
    const { wrapper } = await shownEndpoints(calls.get, WebhooksPage, {
      endpoints: [{ ...sending, failingSince: sending.createdAt }],
    })
    expect(wrapper.text()).toContain('Failing since')
  })

  it('PA-1 tells how many endpoints there can be, and offers no further one', async () => {
    const endpoints = Array.from({ length: 10 }, (_, index) => ({ ...sending, id: `e${index}` }))
    const { wrapper } = await shownEndpoints(calls.get, WebhooksPage, { endpoints })
    expect(wrapper.text()).toContain('at most 10 endpoints')
    expect(wrapper.text()).not.toContain('Add endpoint')
  })

  it('ON-10 PA-1 is for owners; nothing is asked for others', async () => {
    const { wrapper } = await shownEndpoints(calls.get, WebhooksPage, { role: 'support' })
    expect(wrapper.text()).toContain('This is for owners')
    expect(calls.get).not.toHaveBeenCalled()
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
