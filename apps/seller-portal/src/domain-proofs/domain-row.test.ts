import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import DomainRow from './DomainRow.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const domain = {
  id: 'd1',
  vendorId: 'v1',
  vendorName: 'Larch',
  domain: 'larch.example',
  displayDomain: 'larch.example',
  record: 'emporium-verification=abc',
  status: 'revoked',
  method: 'dns',
  fault: null,
  reason: 'It belongs to others.',
  mailTo: null,
  checkedAt: null,
  provenAt: '2026-11-02T08:00:00.000Z',
  graceUntil: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  actions: ['renew'],
} as const
const timeline = [
  {
    at: '2026-11-20T08:00:00.000Z',
    verb: 'revoke',
    from: 'proven',
    to: 'revoked',
    reason: domain.reason,
  },
]

describe('ON-10 a domain whose proof operations took back', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.get.mockResolvedValue({ data: { ...domain, timeline, addresses: [] } })
    calls.post.mockResolvedValue({
      data: { ...domain, status: 'pending', timeline, addresses: [] },
    })
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('ON-10 says why and when, claims no badge, and begins a new proof', async () => {
    const { wrapper } = mountPage(DomainRow, { domain, vendorId: 'v1' })
    await flushPromises()
    expect(wrapper.text()).toContain('Operations took the proof back on Nov 20, 2026')
    expect(wrapper.text()).toContain('It belongs to others.')
    expect(wrapper.text()).not.toContain('Verified since')
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Prove it anew')
      ?.trigger('click')
    await flushPromises()
    expect(calls.post).toHaveBeenCalledWith(
      '/api/v1/vendors/{id}/domain-proofs',
      expect.objectContaining({ body: { domain: 'larch.example' } }),
    )
  })
})
