import type { IsvConfirmationView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { itIsAList, itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import IsvConfirmationPage from './IsvConfirmationPage.vue'
import IsvConfirmationsPage from './IsvConfirmationsPage.vue'

const list = 'GET /api/v1/isv-confirmations'
const one = 'GET /api/v1/isv-confirmations/i1'
const sheet = { productName: 'Tern Proxy', supportHours: '9 to 17' }
const round = {
  round: 2,
  sentAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  feedback: null,
  file: null,
  remarks: [],
  sheet,
}
const before = {
  ...round,
  round: 1,
  feedback: 'Say more about support.',
  sheet: { ...sheet, supportHours: 'Never' },
}
const confirmation = (said: Partial<IsvConfirmationView> = {}): IsvConfirmationView => ({
  id: 'i1',
  vendorId: 'v1',
  vendorName: 'Larch',
  productType: 'image',
  status: 'submitted',
  round: 2,
  rounds: [round, before],
  sheet,
  application: null,
  feedback: null,
  submittedAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  timeline: [],
  actions: ['confirm', 'return', 'sendAgain'],
  ...said,
})
const open = async (found = confirmation()) => {
  server.answer(one, found)
  return (await openPage(IsvConfirmationPage, { props: { id: 'i1' } })).wrapper
}

describe('ISV confirmations', () => {
  itIsAList({
    rule: 'ON-8',
    page: IsvConfirmationsPage,
    call: list,
    none: 'No sheets yet',
    state: 'submitted',
  })

  it('ON-8 has the longest wait in front, and narrows by type', async () => {
    server.answer(list, { items: [confirmation()], nextCursor: null })
    const { wrapper } = await openPage(IsvConfirmationsPage, { at: '/isv-confirmations?type=saas' })
    expect(server.asked[0]?.query).toEqual({ sort: 'oldest', productType: 'saas' })
    expect(wrapper.get('a[href="/isv-confirmations/i1"]').text()).toBe('Larch')
    expect(wrapper.text()).toContain('Server image')
  })
})

describe('an ISV confirmation', () => {
  itSaysHowLoadingGoes({
    rule: 'ON-8',
    page: IsvConfirmationPage,
    props: { id: 'i1' },
    call: one,
    answer: confirmation(),
    says: 'Tern Proxy',
  })

  it('ON-8 shows the sheet beside the round before, and what was said of that', async () => {
    const text = (await open()).text()
    for (const words of ['9 to 17', 'Never', 'Changed since the last round', 'Say more about'])
      expect(text).toContain(words)
  })

  it('S-2 offers what operations decides, and nothing when it is decided', async () => {
    const wrapper = await open()
    expect(offered()).toEqual(['confirm', 'return'])
    wrapper.unmount()
    await open(confirmation({ status: 'confirmed', actions: [] }))
    expect(offered()).toEqual([])
  })

  it('ON-8 confirms after saying for whom and for what, and shows it', async () => {
    const wrapper = await open()
    const confirmed = confirmation({ status: 'confirmed', actions: [] })
    server.answer('POST /api/v1/isv-confirmations/i1/confirm', confirmed)
    await act('confirm')
    expect(dialog()!.textContent).toContain('Larch may submit products of the type Server image')
    server.answer(one, confirmed)
    await confirm()
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Confirmed')
  })

  const returning = 'POST /api/v1/isv-confirmations/i1/return'
  const remarkOn = async (field: string, text: string) => {
    const select = dialog()!.querySelector('select')!
    select.value = field
    select.dispatchEvent(new Event('change'))
    await flushPromises()
    await write(text)
  }

  it('ON-8 returns with feedback, and with remarks on single answers', async () => {
    server.answer(returning, confirmation({ status: 'returned' }))
    await open()
    await act('return')
    await confirm()
    expect(dialog()!.textContent).toContain('Say why')
    await write('Not yet.')
    await remarkOn('supportHours', ' In which time zone? ')
    await confirm()
    const remarks = [{ field: 'supportHours', text: 'In which time zone?' }]
    expect(server.bodiesOf(returning)).toEqual([{ feedback: 'Not yet.', remarks }])
  })

  it('ON-8 says at its remark what the server does not accept of it', async () => {
    const errors = [{ pointer: '#/remarks/0/text', detail: 'Too long.' }]
    server.answer(returning, refusal(400, 'invalid-request', { errors }))
    await open()
    await act('return')
    await write('Not yet.')
    await remarkOn('supportHours', 'In which time zone?')
    await confirm()
    const error = dialog()!.querySelector('#field-remarks-0-text-error')
    expect(error?.textContent).toContain('Too long.')
  })
})
