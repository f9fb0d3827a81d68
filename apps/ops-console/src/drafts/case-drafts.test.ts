import type { ReviewCaseDraftView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server, silence } from '../../test/server.ts'
import DecisionPanel from '../cases/DecisionPanel.vue'
import CaseConversation from '../messages/CaseConversation.vue'

const list = 'GET /api/v1/review-cases/c1/drafts'
const saving = (kind: string) => `PUT /api/v1/review-cases/c1/drafts/${kind}`
const posting = 'POST /api/v1/review-cases/c1/messages'
const draft = (said: Partial<ReviewCaseDraftView> = {}): ReviewCaseDraftView => ({
  kind: 'message',
  text: '',
  reasons: [],
  revision: 1,
  savedAt: '2026-11-24T08:00:00.000Z',
  ...said,
})
const actions = ['postMessage', 'noteInternally', 'draft', 'reject']
const open = async (part = CaseConversation as object, said: string[] = actions) => {
  server.answer('GET /api/v1/rejection-reasons', {
    items: [{ code: 'logo', label: 'Logo', policy: 'Sharp.', productTypes: ['saas'] }],
  })
  const subject = reviewCaseView({ actions: said })
  return (await openPage(part as typeof CaseConversation, { props: { subject } })).wrapper
}
const fields = () => [...document.querySelectorAll('textarea')]
const words = () => fields().map(({ value }) => value)
/** What this tab keeps of drafts. */
const inThisTab = () => Object.keys(sessionStorage).filter((key) => key.startsWith('emporium'))
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await flushPromises()
}
const write = async (text: string, at = 0) => {
  fields()[at]!.value = text
  fields()[at]!.dispatchEvent(new Event('input'))
  await flushPromises()
}
const send = async () => {
  document.querySelector('form')!.dispatchEvent(new Event('submit'))
  await pass(1)
}
const press = async (text: string) => {
  await pass(5)
  ;[...document.querySelectorAll('button')].find((one) => one.textContent.includes(text))!.click()
  await pass(1)
}

describe('RV-7 what a reviewer writes is kept', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
    server.answer(list, { items: [] })
  })
  afterEach(() => vi.useRealTimers())

  it('RV-7 is found again, each kind in its place', async () => {
    server.answer(list, {
      items: [draft({ text: 'Which po' }), draft({ kind: 'note', text: 'Odd.' })],
    })
    const wrapper = await open()
    expect(words()).toEqual(['Which po', 'Odd.'])
    expect(wrapper.text()).toContain('Draft saved at')
  })

  it('RV-7 goes to the server a moment after the last key, at the revision that was edited', async () => {
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 7 }))
    const wrapper = await open()
    await write('Which')
    await pass(500)
    await write('Which port?')
    await pass(799)
    expect(server.bodiesOf(saving('message'))).toEqual([])
    await pass(1)
    expect(server.bodiesOf(saving('message'))).toEqual([{ text: 'Which port?', reasons: [] }])
    expect(wrapper.text()).toContain('Draft saved at')
    expect(inThisTab()).toEqual([])
  })

  it('RV-7 goes there with the thread that it is written in, and is found in it', async () => {
    const findingId = 'f9' // of which the checks know nothing any more
    const kept = draft({ text: 'Which', findingId, revision: 7 })
    server.answer(list, { items: [kept] })
    server.answer(saving('message'), kept)
    const wrapper = await open()
    const about = wrapper.get<HTMLSelectElement>('#field-message-findingId')
    await write('Which port?')
    await pass(800)
    await about.setValue('')
    await pass(800)
    expect(server.bodiesOf(saving('message'))).toEqual([
      { text: 'Which port?', reasons: [], findingId },
      { text: 'Which port?', reasons: [] },
    ])
  })

  it('RV-7 is tried again when the network is away, and stays in this tab until then', async () => {
    server.answer(saving('message'), refusal(0, 'unreachable'))
    const wrapper = await open()
    await write('Which port?')
    await pass(800)
    expect(wrapper.text()).toContain('no connection')
    expect(JSON.stringify(sessionStorage)).toContain('Which port?')
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 7 }))
    await pass(5000)
    expect(wrapper.text()).toContain('Draft saved at')
    wrapper.unmount()
    expect(inThisTab()).toEqual([])
  })

  it('RV-7 goes on with what an earlier visit of this tab could not save', async () => {
    server.answer(saving('message'), refusal(0, 'unreachable'))
    const first = await open()
    await write('Which port?')
    first.unmount()
    await pass(1)
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 7 }))
    await open()
    expect(words()[0]).toBe('Which port?')
    await pass(800)
    expect(inThisTab()).toEqual([])
  })

  it('RV-7 is gone when it is sent, and no late save brings it back', async () => {
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 7 }))
    server.answer(posting, {})
    await open()
    await write('Which port?')
    await send()
    await pass(10_000)
    expect(server.bodiesOf(posting)).toEqual([{ text: 'Which port?', isInternal: false }])
    expect(server.bodiesOf(saving('message'))).toEqual([])
    expect(words()[0]).toBe('')
    expect(inThisTab()).toEqual([])
  })

  it('RV-7 stays when it could not be sent', async () => {
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 7 }))
    server.answer(posting, refusal(409, 'case-closed'))
    await open()
    await write('Which port?')
    await send()
    await pass(800)
    expect(words()[0]).toBe('Which port?')
    expect(server.bodiesOf(saving('message'))).toHaveLength(1)
  })

  it('RV-7 asks which words stay when two windows wrote, and keeps what was chosen', async () => {
    server.answer(list, { items: [draft({ text: 'Which', revision: 1 })] })
    const wrapper = await open()
    await write('Which port?')
    server.answer(saving('message'), refusal(412, 'stale-edit'))
    server.answer(list, { items: [draft({ text: 'Which path?', revision: 2 })] })
    await pass(800)
    expect(wrapper.get('[role="alert"]').text()).toContain('Which path?')
    expect(words()[0]).toBe('Which port?')
    server.answer(saving('message'), draft({ text: 'Which port?', revision: 3 }))
    await press('Keep the words here')
    expect(server.bodiesOf(saving('message')).at(-1)).toEqual({ text: 'Which port?', reasons: [] })
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })

  it('RV-7 takes the words of the other window on demand', async () => {
    server.answer(list, { items: [draft({ text: 'Which', revision: 1 })] })
    await open()
    await write('Which port?')
    server.answer(saving('message'), refusal(412, 'stale-edit'))
    server.answer(list, { items: [draft({ text: 'Which path?', revision: 2 })] })
    await pass(800)
    await press('Take these words')
    await pass(1000)
    expect(words()[0]).toBe('Which path?')
    expect(server.bodiesOf(saving('message'))).toHaveLength(1)
  })

  it('RV-7 goes on alone when the other window has sent its words', async () => {
    server.answer(list, { items: [draft({ text: 'Which', revision: 1 })] })
    const wrapper = await open()
    await write('Which port?')
    let saves = 0
    server.answer(saving('message'), () => {
      saves += 1
      return saves === 1 ? refusal(412, 'stale-edit') : draft({ text: 'Which port?', revision: 9 })
    })
    server.answer(list, { items: [] })
    await pass(800)
    expect(saves).toBe(2)
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
    expect(words()[0]).toBe('Which port?')
  })

  it('RV-7 is neither asked for nor kept where the server does not offer it', async () => {
    await open(CaseConversation, ['postMessage'])
    await write('Which port?')
    await pass(800)
    expect(server.asked.filter(({ call }) => call.includes('drafts'))).toEqual([])
    expect(inThisTab()).toEqual([])
  })

  it('RV-5 brings a rejection back with its reasons, and says beforehand that there is one', async () => {
    const reasons = [{ code: 'logo', text: 'Send a square one.', field: '/logo' }]
    server.answer(list, { items: [draft({ kind: 'rejection', reasons })] })
    server.answer('POST /api/v1/review-cases/c1/reject', silence())
    const wrapper = await open(DecisionPanel)
    expect(wrapper.text()).toContain('You have begun a rejection.')
    await press('Reject')
    const dialog = document.querySelector('[role="dialog"]')!
    expect([...dialog.querySelectorAll('select')].map(({ value }) => value)).toEqual([
      'logo',
      '/logo',
    ])
    server.answer(saving('rejection'), draft({ kind: 'rejection', revision: 2 }))
    await write('Send a square one, please.')
    await pass(800)
    expect(server.bodiesOf(saving('rejection'))).toEqual([
      { text: '', reasons: [{ ...reasons[0], text: 'Send a square one, please.' }] },
    ])
  })
})
