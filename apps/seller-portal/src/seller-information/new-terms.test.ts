import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import NewTerms from './NewTerms.vue'
import TermsPanel from './TermsPanel.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const vendor = { id: 'w1', acceptedTerms: { version: '2026-11' } }
const height = { text: 900, box: 300 }

async function shown() {
  calls.get.mockResolvedValue({ data: { version: '2027-01', html: '<h2>Fees</h2>' } })
  const { wrapper } = mountPage(NewTerms, { vendor })
  await flushPromises()
  const box = wrapper.get('[role="region"]')
  return {
    wrapper,
    text: box,
    tick: () => wrapper.get<HTMLInputElement>('input[type="checkbox"]'),
    button: () => wrapper.get<HTMLButtonElement>('button[type="submit"]').element,
    async scrollTo(top: number) {
      box.element.scrollTop = top
      await box.trigger('scroll')
    },
  }
}

describe('ON-5 new vendor terms in the portal', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => height.text)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => height.box)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    document.body.innerHTML = ''
  })

  it('ON-5 are read to their end before they can be accepted', async () => {
    const page = await shown()
    expect(page.text.text()).toContain('Fees')
    expect(page.wrapper.text()).toContain('Version 2027-01; your company accepted version 2026-11.')
    expect(page.tick().element.disabled).toBe(true)
    await page.scrollTo(200)
    expect(page.tick().element.disabled).toBe(true)
    await page.scrollTo(600)
    expect(page.tick().element.disabled).toBe(false)
  })

  it('ON-5 an answer without a reading leads to the text, one without a tick to the box', async () => {
    const page = await shown()
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(document.activeElement).toBe(page.text.element)
    expect(page.wrapper.get('[role="alert"]').text()).toContain('read the terms')
    await page.scrollTo(600)
    page.button().focus()
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(document.activeElement).toBe(page.tick().element)
    expect(calls.post).not.toHaveBeenCalled()
  })

  it('ON-5 are accepted in the version that was read; a newer one is read anew', async () => {
    const page = await shown()
    await page.scrollTo(600)
    await page.tick().setValue(true)
    calls.get.mockResolvedValue({ data: { version: '2027-02', html: '<h2>Newer</h2>' } })
    calls.post.mockRejectedValue(
      new ApiProblem({
        type: '/problems/terms-outdated',
        title: 'The vendor terms have changed',
        status: 409,
      }),
    )
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(calls.post).toHaveBeenCalledExactlyOnceWith(
      '/api/v1/vendors/{id}/terms-acceptances',
      expect.objectContaining({ body: { termsVersion: '2027-01', accepted: true } }),
    )
    expect(page.wrapper.get('[role="alert"]').text()).toContain('The vendor terms have changed')
    expect(page.text.text()).toContain('Newer')
    expect(page.tick().element.checked).toBe(false)
  })
})

describe('ON-5 the vendor terms that hold, and those that come', () => {
  beforeEach(() => void vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))
  const holding = {
    id: 'w1',
    acceptedTerms: {
      version: '2026-11',
      acceptedBy: 'Ada',
      acceptedAt: '2026-11-24T08:00:00.000Z',
      isCurrent: true,
    },
    nextTerms: null,
  }

  it('ON-5 says who accepted which version, and lets it be read again', async () => {
    calls.get.mockResolvedValue({
      data: { version: '2026-11', language: 'en', html: '<p>Be kind</p>' },
    })
    const { wrapper } = mountPage(TermsPanel, { vendor: holding })
    expect(wrapper.text()).toContain('Version 2026-11 holds: Ada accepted it')
    expect(calls.get).not.toHaveBeenCalled()
    const box = wrapper.get<HTMLDetailsElement>('details')
    box.element.open = true
    await box.trigger('toggle')
    await flushPromises()
    expect(calls.get.mock.calls[0]?.[1]).toEqual({ params: { path: { version: '2026-11' } } })
    expect(wrapper.text()).toContain('Be kind')
  })

  it('ON-5 lets announced terms be read before they are in force', async () => {
    const next = { version: '2027-01', title: 'Terms', inForceFrom: '2027-01-01T00:00:00.000Z' }
    const { wrapper } = mountPage(TermsPanel, { vendor: { ...holding, nextTerms: next } })
    expect(wrapper.text()).toContain('Version 2027-01 is announced.')
    expect(wrapper.findAll('summary').map((one) => one.text())).toContain('Read version 2027-01')
  })
})
