import type { EnquirySummaryView, EnquiryView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList, itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, offered, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import EnquiriesPage from './EnquiriesPage.vue'
import EnquiryPanel from './EnquiryPanel.vue'

const list = 'GET /api/v1/enquiries'
const one = 'GET /api/v1/enquiries/e1'
const answering = 'POST /api/v1/enquiries/e1/messages'
const row: EnquirySummaryView = {
  id: 'e1',
  subject: 'An invoice',
  status: 'waiting_for_operations',
  asker: { id: null, name: 'Bo', email: 'bo@elm.example', isConfirmed: false },
  assignee: null,
  page: '/products/tern-proxy',
  askedAt: '2026-11-24T08:00:00.000Z',
  lastMessageAt: '2026-11-24T08:00:00.000Z',
  actions: ['claim', 'close', 'write'],
}
const said = { id: 'm1', author: 'Bo', at: row.askedAt, isFromOperations: false, isInternal: false }
const enquiry: EnquiryView = { ...row, messages: [{ ...said, text: 'Where is it?' }] }
const open = async (found = enquiry) => {
  server.answer(one, found)
  return (await openPage(EnquiryPanel, { props: { id: 'e1' } })).wrapper
}

describe('enquiries', () => {
  itIsAList({
    rule: 'ON-9',
    page: EnquiriesPage,
    call: list,
    none: 'No enquiries yet',
    state: 'closed',
  })

  it('ON-9 narrows by who has it, and keeps that on the way to one', async () => {
    server.answer(list, { items: [row], nextCursor: null })
    const { wrapper } = await openPage(EnquiriesPage, { at: '/enquiries?who=nobody' })
    expect(server.asked[0]?.query).toEqual({ assignee: 'nobody' })
    expect(wrapper.get('a[href="/enquiries/e1?who=nobody"]').text()).toContain('An invoice')
    expect(wrapper.text()).toContain('Choose an enquiry')
  })
})

describe('an enquiry', () => {
  itSaysHowLoadingGoes({
    rule: 'ON-9',
    page: EnquiryPanel,
    props: { id: 'e1' },
    call: one,
    answer: enquiry,
    says: 'Where is it?',
  })

  it('ON-9 says who asks, from which page, and whether the address is theirs', async () => {
    const text = (await open()).text()
    for (const words of ['Bo · bo@elm.example', '/products/tern-proxy', 'Nobody has it yet'])
      expect(text).toContain(words)
    expect(text).toContain('Address not confirmed')
  })

  it('ON-9 sends an answer, and a note to operations alone', async () => {
    server.answer(answering, {})
    server.answer('POST /api/v1/enquiries/e1/notes', {})
    const wrapper = await open()
    await write(' In the mail. ')
    await send()
    expect(server.bodiesOf(answering)).toEqual([{ text: 'In the mail.' }])
    expect(wrapper.get('textarea').element.value).toBe('')
    await wrapper.get('input[type="checkbox"]').setValue(true)
    await write('A friend of mine.')
    await send()
    expect(server.bodiesOf('POST /api/v1/enquiries/e1/notes')).toHaveLength(1)
  })

  it('ON-9 keeps the words and says at them what is wrong', async () => {
    const errors = [{ pointer: '#/text', detail: 'Too long.' }]
    server.answer(answering, refusal(400, 'invalid-request', { errors }))
    const wrapper = await open()
    await write('In the mail.')
    await send()
    expect(wrapper.get('#field-text-error').text()).toContain('Too long.')
    expect(wrapper.get('textarea').element.value).toBe('In the mail.')
  })

  it('ON-9 puts a prepared answer behind what was written, with the name of who asked', async () => {
    const wrapper = await open()
    await write('One moment.')
    await wrapper.get('form select').setValue('lookingIntoIt')
    expect(wrapper.get('textarea').element.value).toMatch(/^One moment\.\n\nHello Bo,\n/)
  })

  it('S-2 offers the verbs that the server gives, and says when a colleague was quicker', async () => {
    const wrapper = await open()
    expect(offered()).toEqual(['claim', 'close'])
    server.answer('POST /api/v1/enquiries/e1/claim', refusal(409, 'enquiry-taken'))
    server.answer(one, { ...enquiry, assignee: { id: 'a2', name: 'Jo' }, actions: [] })
    await act('claim')
    expect(wrapper.text()).toContain('A colleague has taken this conversation over already')
    expect(wrapper.text()).toContain('Jo has it')
  })
})
