import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import CompanyChangePage from './CompanyChangePage.vue'
import CompanyChangesPage from './CompanyChangesPage.vue'

const legal = {
  legalName: 'Larch GmbH',
  registrationNumber: 'HRB 1',
  country: 'DE',
  address: 'Lindenallee 4',
  website: 'https://larch.example',
}
const change = {
  id: 'x1',
  vendorId: 'v1',
  status: 'requested',
  before: legal,
  wanted: { ...legal, legalName: 'Larch AG' },
  grounds: 'See entry 7.',
  answer: null,
  requestedBy: 'Ada',
  requestedAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  actions: ['grant', 'decline'],
  timeline: [],
}
const press = async (selector: string) => {
  document.querySelector<HTMLElement>(selector)!.click()
  await flushPromises()
}
const confirm = async () => {
  ;[...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)!.click()
  await flushPromises()
}

describe('requests for other company data', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/company-changes', { items: [change], nextCursor: null })
    server.answer('GET /api/v1/company-changes/x1', change)
  })

  it('SP-4 shows who has waited longest first', async () => {
    const { wrapper } = await mountPage(CompanyChangesPage)
    await flushPromises()
    expect(server.asked[0]?.query).toEqual({ sort: 'waiting' })
    expect(wrapper.text()).toContain('Larch GmbH')
  })

  it('SP-4 shows what shall be otherwise, and carries it out', async () => {
    server.answer('POST /api/v1/company-changes/x1/grant', { ...change, actions: [] })
    const { wrapper } = await mountPage(CompanyChangePage, { props: { id: 'x1' } })
    await flushPromises()
    expect(wrapper.get('del').text()).toBe('GmbH')
    expect(wrapper.get('ins').text()).toBe('AG')
    expect(wrapper.text()).toContain('See entry 7.')
    await press('[data-action="grant"]')
    await confirm()
    expect(server.bodiesOf('POST /api/v1/company-changes/x1/grant')).toEqual([{}])
  })

  it('SP-4 declines with a reason alone', async () => {
    await mountPage(CompanyChangePage, { props: { id: 'x1' } })
    await flushPromises()
    await press('[data-action="decline"]')
    await confirm()
    expect(server.bodiesOf('POST /api/v1/company-changes/x1/decline')).toEqual([])
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('Say why')
  })
})
