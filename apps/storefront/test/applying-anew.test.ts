import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ApplicationPage from '../src/applications/ApplicationPage.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const base = {
  id: 'p1',
  status: 'submitted',
  applicant: { id: buyer.id, name: 'Lin' },
  company: { legalName: 'Larch' },
  product: { name: 'Harbor' },
  assignee: null,
  decisionReason: null,
  decisionCode: null,
  vendorId: null,
  submittedAt: null,
  decidedAt: null,
  messages: [],
  timeline: [],
}
const open = async (found: object, earlier: object[] = [], more: object = {}) => {
  const api = pretendApi({
    'GET /api/v1/vendor-applications': { body: { items: [found, ...earlier] } },
    'GET /api/v1/vendor-applications/p1': { body: found },
    ...more,
  })
  const { wrapper, router } = await mountPage(ApplicationPage, { me: buyer, api })
  await flushPromises()
  const press = async (text: string) => {
    const found = [...document.querySelectorAll('button')].filter((one) =>
      one.textContent.includes(text),
    )
    found.at(-1)!.click()
    await flushPromises()
  }
  const said = () => api.asked.filter(({ method }) => method === 'POST').map(({ path }) => path)
  return { wrapper, router, press, said }
}

describe('ON-7 taking back and applying anew', () => {
  it('ON-7 asks before an application is withdrawn', async () => {
    const withdrawn = { ...base, status: 'withdrawn', actions: ['applyAnew'] }
    const { wrapper, press, said } = await open({ ...base, actions: ['withdraw'] }, [], {
      'POST /api/v1/vendor-applications/p1/withdraw': { body: withdrawn },
    })
    await press('Withdraw application')
    expect(said()).toEqual([])
    await press('Withdraw application')
    expect(said()).toEqual(['/api/v1/vendor-applications/p1/withdraw'])
    expect(wrapper.text()).toContain('You took this application back')
    expect(wrapper.text()).toContain('Begin a new application')
  })

  it('ON-7 names why it was rejected, and begins a new one beside it', async () => {
    const rejected = {
      ...base,
      status: 'rejected',
      decisionReason: 'Who helps?',
      decisionCode: 'support_missing',
      actions: ['reopen', 'applyAnew'],
    }
    const draft = { ...base, id: 'p2', status: 'draft', actions: ['edit'] }
    const { wrapper, press, said, router } = await open(rejected, [], {
      'POST /api/v1/vendor-applications/p1/apply-anew': { status: 201, body: draft },
    })
    expect(wrapper.text()).toContain('Support is not defined')
    expect(wrapper.text()).toContain('Who helps?')
    await press('Begin a new application')
    expect(said()).toEqual(['/api/v1/vendor-applications/p1/apply-anew'])
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('apply'))
  })

  it('ON-7 keeps what was applied with before in sight', async () => {
    const earlier = { ...base, id: 'p0', status: 'rejected', decisionReason: 'Still beta.' }
    const { wrapper } = await open({ ...base, actions: [] }, [earlier])
    expect(wrapper.text()).toContain('Earlier applications')
    expect(wrapper.text()).toContain('Still beta.')
  })
})
