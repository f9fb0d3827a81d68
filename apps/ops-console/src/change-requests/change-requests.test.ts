import type { ChangeRequestDetailView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList, itSaysHowLoadingGoes } from '../../test/faces.ts'
import { confirm, dialog, press, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { heldAct, holdActs } from '../../test/held-acts.ts'
import { held, refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import ChangeRequestPage from './ChangeRequestPage.vue'
import ChangeRequestsPage from './ChangeRequestsPage.vue'

const list = 'GET /api/v1/change-requests'
const one = 'GET /api/v1/change-requests/x1'
const approving = 'POST /api/v1/change-requests/x1/approve'
const declining = 'POST /api/v1/change-requests/x1/decline'
const request = (said: Partial<ChangeRequestDetailView> = {}): ChangeRequestDetailView => ({
  id: 'x1',
  kind: 'remove_version',
  status: 'open',
  productId: 'p1',
  productName: 'Tern Proxy',
  versionId: 'n1',
  versionNumber: 'V1.0',
  vendorId: 'v1',
  vendorName: 'Larch',
  requestedByName: 'Ada',
  reason: 'It has a hole.',
  regionIds: [],
  support: null,
  wantedDate: '2026-12-01',
  answer: null,
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  carriedOutAt: null,
  actions: ['approve', 'decline', 'write'],
  effect: { leavesShelf: false, subscribers: 2, versionsLeft: 1 },
  messages: [],
  proposal: [],
  ...said,
})
const open = async (found = request()) => {
  server.answer(one, found)
  return (await openPage(ChangeRequestPage, { props: { id: 'x1' } })).wrapper
}

describe('change requests', () => {
  itIsAList({
    rule: 'IM-11',
    page: ChangeRequestsPage,
    call: list,
    none: 'No requests yet',
    state: 'open',
  })

  it('IM-11 narrows by state and kind, and says what is wanted by when', async () => {
    server.answer(list, { items: [request()], nextCursor: null })
    const at = '/change-requests?status=open&kind=remove_version'
    const { wrapper } = await openPage(ChangeRequestsPage, { at })
    expect(server.asked[0]?.query).toEqual({ status: 'open', kind: 'remove_version' })
    for (const words of ['Remove a version V1.0', 'Larch', 'It has a hole.', 'Dec 1, 2026'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a[href="/change-requests/x1"]').text()).toBe('Tern Proxy')
  })

  it('S-2 are decided by admins alone', () => {
    expect(placeRoles.changes).toEqual(['admin'])
  })
})

describe('a change request', () => {
  itSaysHowLoadingGoes({
    rule: 'IM-11',
    page: ChangeRequestPage,
    props: { id: 'x1' },
    call: one,
    answer: request(),
    says: 'It has a hole.',
  })

  it.each([
    [{ before: '2099-06-30', after: '2099-01-31' }, 'Jun 30, 2099', 'Jan 31, 2099', true],
    [{ before: '2099-01-31', after: null }, 'Jan 31, 2099', 'No end announced', false],
    [{ before: null, after: '2099-01-31' }, 'No end announced', 'Jan 31, 2099', true],
  ])(
    'IM-11 shows the end of support before and after (%o), and whether it is sooner',
    async (support, before, after, isSooner) => {
      const wrapper = await open(request({ kind: 'change_support', support }))
      expect(wrapper.get('del').text()).toBe(before)
      expect(wrapper.get('ins').text()).toBe(after)
      expect(wrapper.text()).toContain('2 subscribers are told both dates.')
      const sooner = 'Support ends sooner than was announced.'
      expect(wrapper.text().includes(sooner)).toBe(isSooner)
    },
  )

  it('IM-11 says what comes of it before anybody decides', async () => {
    const text = (await open()).text()
    expect(text).toContain('The product stays on the shelf with 1 version.')
    expect(text).toContain('2 subscribers are told and keep what they have.')
  })

  it.each([
    ['now', 'Approve and carry out now'],
    ['wanted_date', 'Approve for the wanted date'],
  ])('IM-11 approves (%s), with or without an answer', async (when, verb) => {
    server.answer(approving, request({ status: 'approved' }))
    const wrapper = await open()
    await press(verb)
    server.answer(one, request({ status: 'approved', actions: [], answer: 'Done.' }))
    await confirm()
    expect(server.bodiesOf(approving)).toEqual([{ when }])
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Done.')
    expect(wrapper.text()).not.toContain(verb)
  })

  it('RV-7 IM-11 stays as it is while it waits for a second person, and is not approved twice', async () => {
    holdActs()
    server.answer(approving, held(request()))
    server.answer(one, request())
    const props = { id: 'x1' }
    const { wrapper } = await openPage(ChangeRequestPage, { props, as: ['admin'] })
    await press('Approve and carry out now')
    holdActs([heldAct({ kind: 'remove_as_requested', causeId: 'x1' })])
    await confirm()
    expect(wrapper.text()).toContain('Remove from shelf, as its seller asked')
    expect(wrapper.text()).not.toContain('Approve and carry out now')
    expect(wrapper.text()).toContain('Decline request')
  })

  it('IM-11 declines with an answer alone, and says at it what is wrong', async () => {
    const errors = [{ pointer: '#/answer', detail: 'Too long.' }]
    server.answer(declining, refusal(400, 'invalid-request', { errors }))
    await open()
    await press('Decline request')
    await confirm()
    expect(server.bodiesOf(declining)).toEqual([])
    await write('Buyers need it.')
    await confirm()
    expect(server.bodiesOf(declining)).toEqual([{ answer: 'Buyers need it.' }])
    expect(dialog()!.querySelector('#field-answer-error')!.textContent).toContain('Too long.')
  })

  it('IM-11 answers in the thread, while the request is open', async () => {
    const writing = 'POST /api/v1/change-requests/x1/messages'
    server.answer(writing, {})
    const wrapper = await open()
    await write(' Which hole? ')
    await send()
    expect(server.bodiesOf(writing)).toEqual([{ text: 'Which hole?' }])
    wrapper.unmount()
    expect((await open(request({ actions: [] }))).find('form').exists()).toBe(false)
  })

  it('IM-11 keeps what it shows while a second look fails', async () => {
    const wrapper = await open()
    server.answer('POST /api/v1/change-requests/x1/messages', {})
    server.answer(one, refusal(500, 'internal-error'))
    await write('Which hole?')
    await send()
    expect(wrapper.text()).toContain('It has a hole.')
  })
})
