import type { VendorApplicationView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, confirm, dialog, offered, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import ApplicationPage from './ApplicationPage.vue'

const one = 'GET /api/v1/vendor-applications/p1'
const beside = {
  [`${one}/changes`]: { rounds: [] },
  [`${one}/related`]: { items: [] },
}
const application = (said: Partial<VendorApplicationView> = {}): VendorApplicationView => ({
  id: 'p1',
  status: 'submitted',
  round: 1,
  revision: 3,
  previousId: null,
  vendorId: null,
  applicant: { id: 'a9', name: 'Ada' },
  assignee: null,
  company: {
    legalName: 'Larch GmbH',
    registrationNumber: 'HRB 1',
    country: 'DE',
    address: 'Lindenallee 4',
    website: 'https://larch.example',
  },
  contact: { name: 'Ada', jobTitle: 'CEO', email: 'ada@larch.example', phone: null },
  product: {
    name: 'Tern Proxy',
    type: 'image',
    description: 'A proxy.',
    releaseStatus: 'released',
    billingModel: 'pay_as_you_go',
    thirdPartyLicences: { included: false, details: null },
  },
  support: {
    process: 'By ticket.',
    hours: '9 to 17',
    channels: ['Ticket system', 'Pigeon'],
    contact: null,
  },
  links: [],
  messages: [],
  askedFields: [],
  submissions: [],
  timeline: [],
  acceptedTerms: null,
  decisionReason: null,
  decisionCode: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
  submittedAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  actions: ['claim', 'approve', 'requestInformation', 'reject', 'writeMessage', 'withdraw'],
  ...said,
})
const open = async (found = application()) => {
  for (const [call, answer] of Object.entries(beside)) server.answer(call, answer)
  server.answer(one, found)
  return (await openPage(ApplicationPage, { props: { id: 'p1' } })).wrapper
}
const deciding = 'POST /api/v1/vendor-applications/p1'

describe('an application', () => {
  itSaysHowLoadingGoes({
    rule: 'ON-7',
    page: ApplicationPage,
    props: { id: 'p1' },
    call: one,
    beside,
    answer: application(),
    says: 'Larch GmbH',
  })

  it('ON-4 shows the whole form in words', async () => {
    const text = (await open()).text()
    for (const words of ['HRB 1', 'Germany', 'Server image', 'Released', 'Pay as you go', 'By Ada'])
      expect(text).toContain(words)
    expect(text).toContain('Ticket system · Pigeon')
    expect(text).toMatch(/Third-party licences\s*No/)
  })

  it('S-2 offers what the server gives of the officer’s verbs, and nothing to who may not', async () => {
    const wrapper = await open()
    expect(offered()).toEqual(['approve', 'requestInformation', 'reject', 'claim'])
    wrapper.unmount()
    const closed = await open(application({ status: 'approved', vendorId: 'v1', actions: [] }))
    expect(offered()).toEqual([])
    expect(closed.find('form').exists()).toBe(false)
    expect(closed.get('a[href="/vendors/v1"]').text()).toBe('Open the vendor')
  })

  it('ON-8 approves and confirms as ISV for what the company applied with', async () => {
    const approved = application({ status: 'approved', actions: [], vendorId: 'v1' })
    server.answer(`${deciding}/approve`, approved)
    const wrapper = await open()
    await act('approve')
    server.answer(one, approved)
    await confirm()
    expect(server.bodiesOf(`${deciding}/approve`)).toEqual([{ confirmIsvFor: ['image'] }])
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('There is nothing to decide now.')
  })

  it('ON-8 says at the types what is wrong with confirming one of them', async () => {
    const errors = [{ pointer: '#/confirmIsvFor/0', detail: 'Not this one.' }]
    server.answer(`${deciding}/approve`, refusal(400, 'invalid-request', { errors }))
    await open()
    await act('approve')
    await confirm()
    expect(dialog()!.querySelector('#field-confirmIsvFor-error')!.textContent).toContain(
      'Not this one.',
    )
  })

  it('ON-7 asks for more with words alone, and says at them what is wrong', async () => {
    const call = `${deciding}/request-information`
    const errors = [{ pointer: '#/reason', detail: 'Too long.' }]
    server.answer(call, refusal(400, 'invalid-request', { errors }))
    await open()
    await act('requestInformation')
    await confirm()
    expect(server.bodiesOf(call)).toEqual([])
    await write('Which register?')
    await confirm()
    expect(server.bodiesOf(call)).toEqual([{ reason: 'Which register?' }])
    expect(dialog()!.querySelector('#field-reason-error')!.textContent).toContain('Too long.')
  })

  it('ON-7 says when a colleague was quicker, and shows who has it', async () => {
    server.answer(`${deciding}/claim`, refusal(409, 'application-taken'))
    const wrapper = await open()
    server.answer(one, application({ assignee: { id: 'a2', name: 'Jo' }, actions: [] }))
    await act('claim')
    expect(wrapper.text()).toContain('A colleague has taken this application over already')
    expect(wrapper.text()).toContain('Jo has it')
  })

  it('ON-7 writes to the applicant, and keeps a note to operations alone', async () => {
    server.answer(`${deciding}/messages`, {})
    server.answer(`${deciding}/notes`, {})
    const wrapper = await open()
    await write(' Hello. ')
    await send()
    await wrapper.get('form input[type="checkbox"]').setValue(true)
    await write('A friend of mine.')
    await send()
    expect(server.bodiesOf(`${deciding}/messages`)).toEqual([{ text: 'Hello.' }])
    expect(server.bodiesOf(`${deciding}/notes`)).toEqual([{ text: 'A friend of mine.' }])
  })
})
