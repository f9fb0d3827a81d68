import type { VendorSummaryView, VendorView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList, itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { heldAct, holdActs } from '../../test/held-acts.ts'
import { held, refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import VendorPage from './VendorPage.vue'
import VendorsPage from './VendorsPage.vue'

const row: VendorSummaryView = {
  id: 'v1',
  applicationId: 'p1',
  name: 'Larch',
  slug: 'larch',
  status: 'active',
  revision: 1,
  since: '2026-11-02T08:00:00.000Z',
  isvFor: ['image'],
  actions: [],
  company: {
    legalName: 'Larch GmbH',
    registrationNumber: 'HRB 1',
    country: 'DE',
    address: 'Lindenallee 4',
    website: 'https://larch.example',
  },
  contact: { name: 'Ada Larch', jobTitle: 'CEO', email: 'ada@larch.example', phone: null },
}
const vendor = (actions: string[]): VendorView => ({
  ...row,
  actions,
  acceptedTerms: null,
  nextTerms: null,
  suspension: null,
  timeline: [],
})
const one = 'GET /api/v1/vendors/v1'
const history = 'GET /api/v1/vendors/v1/history'
const team = 'GET /api/v1/vendors/v1/team-history'
const nothing = { items: [], nextCursor: null }
const suspending = 'POST /api/v1/vendors/v1/suspend'
const open = async (actions: string[] = ['suspend', 'changeContact']) => {
  server.answer(one, vendor(actions))
  return (await openPage(VendorPage, { props: { id: 'v1' } })).wrapper
}

describe('the vendors', () => {
  itIsAList({
    rule: 'SP-4',
    page: VendorsPage,
    call: 'GET /api/v1/vendors',
    none: 'No vendors yet',
    state: 'active',
  })

  it('SP-4 shows each in words, and leads to it', async () => {
    const silent = { ...row, id: 'v2', name: 'Elm', isvFor: [], status: 'suspended' }
    server.answer('GET /api/v1/vendors', { items: [row, silent], nextCursor: null })
    const { wrapper } = await openPage(VendorsPage)
    for (const words of ['Germany', 'Server image', 'Active', 'Nov 2, 2026', 'No type yet'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a[href="/vendors/v2"]').text()).toBe('Elm')
  })

  it('SP-4 belongs to who decides on vendors and who reviews their products', () => {
    expect(placeRoles.vendors).toEqual(['onboarding_officer', 'reviewer'])
  })
})

describe('a vendor', () => {
  itSaysHowLoadingGoes({
    rule: 'SP-4',
    page: VendorPage,
    props: { id: 'v1' },
    call: one,
    answer: vendor([]),
    says: 'Larch GmbH',
  })

  it('SP-4 shows company, contact and what it may publish', async () => {
    const text = (await open()).text()
    for (const words of ['HRB 1', 'Germany', 'Lindenallee 4', 'ada@larch.example', 'Server image'])
      expect(text).toContain(words)
    expect(text).toContain('Nothing has happened yet.')
  })

  it('ON-5 says who accepted which terms and whether newer ones wait; the application is one step away', async () => {
    const acceptedTerms = {
      version: '2026-11',
      acceptedBy: 'Ada',
      acceptedAt: '2026-11-02T08:00:00.000Z',
      isCurrent: false,
    }
    server.answer(one, { ...vendor([]), acceptedTerms })
    server.answer(history, nothing)
    server.answer(team, nothing)
    server.answer('GET /api/v1/domain-proofs', nothing)
    const props = { id: 'v1' }
    const { wrapper } = await openPage(VendorPage, { props, as: ['onboarding_officer'] })
    for (const words of ['Version 2026-11, accepted by Ada', 'A newer version is in force'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.find(`a[href="/applications/${row.applicationId}"]`).exists()).toBe(true)
    wrapper.unmount()
    const { wrapper: other } = await openPage(VendorPage, { props, as: ['reviewer'] })
    expect(other.find('a[href^="/applications/"]').exists()).toBe(false)
  })

  it('ON-10 bears the badge of its proven domains, to who may see the proofs', async () => {
    const proofs = [
      { status: 'proven', displayDomain: 'larch.example' },
      { status: 'lapsing', displayDomain: 'larch.shop' },
      { status: 'lost', displayDomain: 'larch.old' },
    ]
    server.answer('GET /api/v1/domain-proofs', { items: proofs, nextCursor: null })
    server.answer(one, vendor([]))
    server.answer(history, nothing)
    server.answer(team, nothing)
    const props = { id: 'v1' }
    const { wrapper } = await openPage(VendorPage, { props, as: ['onboarding_officer'] })
    expect(server.asked.map(({ query }) => query)).toContainEqual({ vendorId: 'v1' })
    expect(wrapper.findAll('[data-verified]')).toHaveLength(2)
    expect(wrapper.text()).toContain('larch.shop')
    wrapper.unmount()
    const { wrapper: other } = await openPage(VendorPage, { props, as: ['reviewer'] })
    expect(other.find('[data-verified]').exists()).toBe(false)
  })

  it('ON-7 ON-10 tells officers all that happened, with a way to each thing, and more of it when asked', async () => {
    const event = { subjectId: 'x1', subject: null, by: 'Ada', reason: null, to: null }
    const happened = [
      { ...event, kind: 'vendor', verb: 'suspend', to: 'suspended', reason: 'Malware' },
      { ...event, kind: 'domain-proof', verb: 'prove', to: 'proven', subject: 'larch.example' },
      {
        ...event,
        kind: 'isv-confirmation',
        verb: 'begin',
        to: 'submitted',
        subject: 'image',
        by: null,
      },
      { ...event, kind: 'vendor-terms', verb: 'accept', subject: '2026-11' },
      { ...event, kind: 'application', verb: 'approve', to: 'approved' },
    ].map((one, i) => ({ ...one, id: `e${i}`, at: '2026-11-02T08:00:00.000Z' }))
    server.answer(one, vendor([]))
    const deed = { id: 'd1', deed: 'role_changed', actorName: 'Ada', subject: 'Bo' }
    const roles = { fromRole: 'support', toRole: 'publisher', at: '2026-11-02T08:00:00.000Z' }
    server.answer(team, { items: [{ ...deed, ...roles }], nextCursor: null })
    server.answer('GET /api/v1/domain-proofs', nothing)
    server.answer(history, { items: happened, nextCursor: 'c2' })
    const props = { id: 'v1' }
    const { wrapper } = await openPage(VendorPage, { props, as: ['onboarding_officer'] })
    const line = wrapper.get('ol[aria-label="History"]')
    expect(wrapper.text()).toContain('Ada changed Bo from Support to Publisher')
    expect(line.findAll('li > p:first-of-type').map((entry) => entry.text())).toEqual([
      'Vendor: Suspended',
      'Domain larch.example: Verified',
      'ISV confirmation (Server image): Submitted',
      'Vendor terms 2026-11: Accepted',
      'Application: Approved',
    ])
    expect(line.text()).toContain('Malware')
    // Who of the vendor began it is not kept; the platform did not.
    expect(line.text()).toContain('The vendor · ')
    expect(line.text()).not.toContain('System')
    expect(line.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/domain-proofs?q=larch.example',
      '/isv-confirmations/x1',
      '/terms',
      '/applications/x1',
    ])
    expect(wrapper.text()).toContain('Show more')
    wrapper.unmount()
    const asked = server.asked.length
    await openPage(VendorPage, { props, as: ['reviewer'] })
    const calls = server.asked.slice(asked).map(({ call }) => call)
    // What waits for a second person is told to reviewers, too.
    expect(calls.filter((call) => !call.includes('held-acts'))).toEqual([one])
  })

  it('S-2 offers what the server gives, of what operations does', async () => {
    const wrapper = await open()
    expect(offered()).toEqual(['suspend'])
    wrapper.unmount()
    await open([])
    expect(offered()).toEqual([])
  })

  it('RV-7 ON-7 says that a suspension waits for a second person, where it can be proceeded with', async () => {
    holdActs()
    server.answer(one, vendor(['suspend']))
    server.answer(history, nothing)
    server.answer(team, nothing)
    server.answer('GET /api/v1/domain-proofs', nothing)
    server.answer(suspending, held(vendor(['suspend'])))
    const { wrapper } = await openPage(VendorPage, { props: { id: 'v1' }, as: ['admin'] })
    await act('suspend')
    expect(dialog()!.textContent).toContain('a second person')
    await write('Malware')
    holdActs([], [heldAct({ kind: 'suspend_vendor', subjectId: 'v1', subjectName: 'Larch' })])
    await confirm()
    expect(dialog()).toBeNull()
    expect(offered()).toEqual(['proceed', 'cancel'])
    expect(wrapper.text()).toContain('Its products can no longer be found')
  })

  it('RV-7 ON-7 stops sales at once, and says until when that is to be confirmed', async () => {
    const stopping = 'POST /api/v1/vendors/v1/stop-sales'
    const wrapper = await open(['suspend', 'stopSales'])
    await act('stopSales')
    expect(dialog()!.textContent).toContain('72 hours')
    const suspension = {
      reason: 'Malware.',
      since: '2026-11-24T08:00:00.000Z',
      confirmBy: '2026-11-27T08:00:00.000Z',
    }
    const after = { ...vendor(['reinstate']), status: 'suspended', suspension }
    server.answer(stopping, after)
    server.answer(one, after)
    await write('Malware.')
    await confirm()
    expect(server.bodiesOf(stopping)).toEqual([{ reason: 'Malware.' }])
    expect(wrapper.text()).toContain('unless another admin confirms it by Nov 27, 2026')
  })

  it('SP-4 suspends with a reason alone, and shows what is so now', async () => {
    const wrapper = await open()
    await act('suspend')
    await confirm()
    expect(dialog()!.textContent).toContain('Say why')
    expect(server.bodiesOf(suspending)).toEqual([])
    const suspended = { ...vendor(['reinstate']), status: 'suspended' }
    server.answer(suspending, suspended)
    server.answer(one, suspended)
    await write('Forged papers.')
    await confirm()
    expect(server.bodiesOf(suspending)).toEqual([{ reason: 'Forged papers.' }])
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Suspended')
    expect(offered()).toEqual(['reinstate'])
  })

  it('SP-4 says at the reason what the server does not accept of it', async () => {
    const errors = [{ pointer: '#/reason', detail: 'Too long.' }]
    server.answer(suspending, refusal(400, 'invalid-request', { errors }))
    await open()
    await act('suspend')
    await write('Forged papers.')
    await confirm()
    expect(dialog()!.querySelector('#field-reason-error')!.textContent).toContain('Too long.')
  })
})
