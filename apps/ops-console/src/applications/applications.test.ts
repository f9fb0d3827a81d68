import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import ApplicationChanges from './ApplicationChanges.vue'
import ApplicationDecision from './ApplicationDecision.vue'
import ApplicationsPage from './ApplicationsPage.vue'

const list = 'GET /api/v1/vendor-applications'
const queriesOf = () => server.asked.filter(({ call }) => call === list).map(({ query }) => query)
const application = (actions: string[]) => ({
  id: 'p1',
  status: 'submitted',
  actions,
  product: { type: 'image' },
  decisionReason: null,
  vendorId: null,
})

describe('the onboarding desk', () => {
  beforeEach(() => {
    server.answer(list, { items: [], nextCursor: null })
    server.answer('GET /api/v1/vendor-applications/summary', {
      states: [
        { status: 'submitted', count: 3 },
        { status: 'rejected', count: 1 },
      ],
      mine: 1,
      unassigned: 2,
      countries: ['DE', 'SG'],
    })
  })

  it('ON-7 has those first that have waited longest, and counts by state', async () => {
    const { wrapper } = await mountPage(ApplicationsPage, { at: '/applications' })
    await flushPromises()
    expect(queriesOf()[0]).toEqual({ sort: 'waiting', status: 'submitted' })
    const rejected = wrapper.findAll('button').find((one) => one.text().startsWith('Rejected'))
    expect(rejected!.text()).toContain('1')
    await rejected!.trigger('click')
    await flushPromises()
    expect(queriesOf().at(-1)).toEqual({ sort: 'waiting', status: 'rejected' })
    expect(wrapper.text()).toContain('2 wait for somebody, 1 are yours')
  })

  it('ON-7 narrows by country', async () => {
    const at = '/applications?country=SG&sort=newest&status=all'
    const { wrapper } = await mountPage(ApplicationsPage, { at })
    await flushPromises()
    expect(queriesOf()[0]).toEqual({ sort: 'newest', country: 'SG' })
    expect(wrapper.text()).toContain('Germany')
  })

  it('ON-7 rejects with a reason of the desk and words to begin with, in either language', async () => {
    server.answer('POST /api/v1/vendor-applications/p1/reject', application([]))
    await mountPage(ApplicationDecision, { props: { application: application(['reject']) } })
    document.querySelector<HTMLElement>('[data-action="reject"]')!.click()
    await flushPromises()
    const dialog = document.querySelector('[role="dialog"]')!
    const select = dialog.querySelector('select')!
    select.value = 'support_missing'
    select.dispatchEvent(new Event('change'))
    await flushPromises()
    const chinese = [...dialog.querySelectorAll('button')].find((one) => one.textContent === '中文')
    chinese!.click()
    await flushPromises()
    expect(dialog.querySelector('textarea')!.value).toContain('支持流程')
    ;[...dialog.querySelectorAll('button')].at(-1)!.click()
    await flushPromises()
    expect(server.bodiesOf('POST /api/v1/vendor-applications/p1/reject')).toEqual([
      { reason: expect.stringContaining('支持流程') as string, code: 'support_missing' },
    ])
  })

  it('ON-7 shows what changed between rounds, in words', async () => {
    const submittedAt = '2026-11-24T08:00:00.000Z'
    const against = { applicationId: 'p1', round: 1, submittedAt }
    const fields = [{ field: 'product/type', before: 'image', after: 'saas' }]
    const rounds = [{ round: 2, submittedAt, against, fields }]
    const { wrapper } = await mountPage(ApplicationChanges, { props: { id: 'p1', rounds } })
    expect(wrapper.text()).toContain('Round 2, against round 1')
    expect(wrapper.get('del').text()).toBe('Server image')
    expect(wrapper.get('ins').text()).toBe('SaaS')
  })
})
