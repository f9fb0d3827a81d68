import { ComboBox } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { RouterView } from 'vue-router'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import SuspensionBanner from '../seller-information/SuspensionBanner.vue'
import CompanyChangePage from './CompanyChangePage.vue'
import CompanyChanges from './CompanyChanges.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const company = {
  legalName: 'Larch GmbH',
  registrationNumber: 'HRB 1',
  country: 'DE',
  address: 'Lindenallee 4',
  website: 'https://larch.example',
}
const vendor = {
  id: 'v1',
  name: 'Larch GmbH',
  company,
  suspension: null,
  actions: ['requestCompanyChange'],
}
const change = {
  id: 'x1',
  status: 'requested',
  before: company,
  wanted: { ...company, legalName: 'Larch AG' },
  answer: null,
  requestedBy: 'Ada',
  requestedAt: '2026-11-24T08:00:00.000Z',
  actions: ['withdraw'],
}

describe('SP-4 legal data of the company', () => {
  beforeEach(() => {
    vi.resetAllMocks()
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('SP-4 sends what was changed and why, and nothing else', async () => {
    calls.get.mockResolvedValue({ data: vendor })
    calls.post.mockResolvedValue({ data: change })
    const { wrapper, router } = mountPage(CompanyChangePage)
    await flushPromises()
    const press = async () => {
      wrapper.get<HTMLButtonElement>('button[type="submit"]').element.focus()
      await wrapper.get('form').trigger('submit')
      await flushPromises()
      return document.activeElement?.id
    }
    expect(await press()).toBe('field-wanted-legalName')
    expect(wrapper.text()).toContain('Change at least one of these details')
    await wrapper.get('#field-wanted-legalName').setValue('Larch AG')
    expect(wrapper.text()).not.toContain('Change at least one of these details')
    expect(await press()).toBe('field-grounds')
    expect(calls.post).not.toHaveBeenCalled()
    await wrapper.get('[id$="grounds"]').setValue('See entry 7.')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({
      body: { wanted: { legalName: 'Larch AG' }, grounds: 'See entry 7.' },
    })
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('seller-information'))
  })

  it('SP-4 chooses a country by its name, says what stands there now, and asks before the request is lost', async () => {
    calls.get.mockResolvedValue({ data: vendor })
    const { wrapper, router } = mountPage({ render: () => h(RouterView) }, {})
    router.addRoute({ path: '/change', component: CompanyChangePage })
    await router.push('/change')
    await flushPromises()
    const country = wrapper.get<HTMLInputElement>('[id$="country"]')
    expect(country.element.value).toBe('Germany')
    wrapper.getComponent(ComboBox).vm.$emit('update:modelValue', 'CH')
    await flushPromises()
    expect(wrapper.text()).toContain('Now: Germany')
    void router.push('/products')
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/change')
    expect(document.body.textContent).toContain('Leave without saving?')
  })

  it('SP-4 shows what was asked for, lets it be taken back, and offers no second request meanwhile', async () => {
    calls.get.mockResolvedValue({ data: { items: [change] } })
    calls.post.mockResolvedValue({ data: { ...change, status: 'withdrawn', actions: [] } })
    const { wrapper } = mountPage(CompanyChanges, { vendor })
    await flushPromises()
    expect(wrapper.get('del').text()).toBe('Larch GmbH')
    expect(wrapper.get('ins').text()).toBe('Larch AG')
    expect(wrapper.text()).not.toContain('Ask for other company data')
    await wrapper.get('button').trigger('click')
    await flushPromises()
    expect(calls.post.mock.calls[0]?.[0]).toBe('/api/v1/company-changes/{id}/withdraw')
  })

  it('SP-4 offers asking to those who may, and to nobody else', async () => {
    calls.get.mockResolvedValue({ data: { items: [] } })
    const owner = mountPage(CompanyChanges, { vendor }).wrapper
    const reader = mountPage(CompanyChanges, { vendor: { ...vendor, actions: [] } }).wrapper
    await flushPromises()
    expect(owner.find('a').exists()).toBe(true)
    expect(reader.find('a').exists()).toBe(false)
  })
})

describe('ON-7 the banner of a suspended company', () => {
  it('ON-7 says why, since when, what still works and whom to ask', async () => {
    const suspension = {
      reason: 'Malware in an image',
      since: '2026-11-24T08:00:00.000Z',
      confirmBy: null,
    }
    calls.get.mockResolvedValue({ data: { ...vendor, suspension } })
    const { wrapper } = mountPage(SuspensionBanner, { vendorId: 'v1' })
    await flushPromises()
    for (const words of ['Malware in an image', 'Since', 'on hold', 'Your subscribers keep'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a').attributes('href')).toBe('/contact')
  })

  it('ON-7 is not there otherwise', async () => {
    calls.get.mockResolvedValue({ data: vendor })
    const { wrapper } = mountPage(SuspensionBanner, { vendorId: 'v1' })
    await flushPromises()
    expect(wrapper.find('section').exists()).toBe(false)
  })
})
