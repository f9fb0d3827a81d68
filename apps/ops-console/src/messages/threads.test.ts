import type { ReviewMessageView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { findingView, reviewCaseView } from '../../test/cases.ts'
import { press, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import CaseChecks from '../cases/CaseChecks.vue'
import CaseConversation from './CaseConversation.vue'

const posting = 'POST /api/v1/review-cases/c1/messages'
const capitals = findingView({ actions: ['discuss'] })
const gone = findingView({ id: 'f9', title: 'The logo is small', ruleId: 'rule-of-old' })
const message = (said: Partial<ReviewMessageView>): ReviewMessageView => ({
  id: said.text ?? 'm',
  side: 'staff',
  author: 'Kim',
  isMine: true,
  text: '',
  isInternal: false,
  about: null,
  attachments: [],
  at: '2026-11-24T08:00:00.000Z',
  ...said,
})
const messages = [
  message({ text: 'Which port?' }),
  message({ text: 'An acronym?', about: capitals }),
  message({ text: 'It is small.', about: gone }),
]
const { checks } = reviewCaseView()
const subject = (said: Partial<typeof capitals>[] = [{}]) =>
  reviewCaseView({
    actions: ['postMessage', 'noteInternally'],
    checks: { ...checks, findings: said.map((one) => ({ ...capitals, ...one })) },
    messages,
  })
const texts = () =>
  [...document.querySelectorAll('ol li p:last-child')].map(({ textContent }) => textContent)
const choice = () => document.querySelector<HTMLSelectElement>('#field-thread')!
/** What the message or note is about that is being written. */
const about = (form: 'message' | 'note') =>
  document.querySelector<HTMLSelectElement>(`#field-${form}-findingId`)!
async function choose(form: 'message' | 'note', findingId: string) {
  about(form).value = findingId
  about(form).dispatchEvent(new Event('change'))
  await flushPromises()
}

describe('RV-7 threads about findings', () => {
  beforeEach(() => server.answer('GET /api/v1/prepared-answers', { items: [], actions: [] }))

  it('RV-7 begins a thread at the finding, or leads to the one that there is', async () => {
    const props = { subject: subject([{}, { id: 'f2' }]), linkTo: () => undefined }
    const { router } = await openPage(CaseChecks, { props })
    await press('Ask the seller about this')
    expect(router.currentRoute.value.query).toMatchObject({ tab: 'conversation', thread: 'f2' })
    await press('Conversation (1)')
    expect(router.currentRoute.value.query).toMatchObject({ thread: 'f1' })
  })

  it('RV-7 shows what a message is about, with the way to it where it still is', async () => {
    const { wrapper } = await openPage(CaseConversation, { props: { subject: subject() } })
    expect(texts()).toEqual(['Which port?', 'An acronym?', 'It is small.'])
    expect(wrapper.get('a[href*="#finding-f1"]').text()).toBe('The name is in capitals')
    expect(wrapper.find('a[href*="#finding-f9"]').exists()).toBe(false)
    expect(wrapper.text()).toContain('The logo is small')
  })

  it('RV-7 shows one thread and writes in it', async () => {
    server.answer(posting, message({}))
    const props = { subject: subject() }
    await openPage(CaseConversation, { props, at: '/cases/c1?tab=conversation&thread=f1' })
    expect(texts()).toEqual(['An acronym?'])
    expect(choice().value).toBe('f1')
    expect(about('message').value).toBe('f1')
    await write('It is one.')
    await send()
    expect(server.bodiesOf(posting)).toEqual([
      { text: 'It is one.', isInternal: false, findingId: 'f1' },
    ])
  })

  it('RV-7 writes about the whole submission when no thread is chosen', async () => {
    server.answer(posting, message({}))
    await openPage(CaseConversation, { props: { subject: subject() } })
    await write('Hello.')
    await send()
    expect(server.bodiesOf(posting)).toEqual([{ text: 'Hello.', isInternal: false }])
  })

  it('RV-7 answers in the thread in which the seller waits, unless another is chosen', async () => {
    server.answer(posting, message({}))
    const asked = message({ text: 'Why?', side: 'seller', about: capitals })
    const props = { subject: { ...subject(), messages: [...messages, asked, message({})] } }
    await openPage(CaseConversation, { props })
    expect(about('message').value).toBe('f1')
    expect(about('note').value).toBe('')
    await write('Because.')
    await send()
    await write('Hello.')
    await choose('message', '')
    await send()
    expect(server.bodiesOf(posting)).toEqual([
      { text: 'Because.', isInternal: false, findingId: 'f1' },
      { text: 'Hello.', isInternal: false },
    ])
  })

  it('RV-7 keeps the thread of what is being written, whatever is written meanwhile', async () => {
    const { wrapper } = await openPage(CaseConversation, { props: { subject: subject() } })
    await write('Hello.')
    const asked = message({ text: 'Why?', side: 'seller', about: capitals })
    const later: object = { subject: { ...subject(), messages: [...messages, asked] } }
    await wrapper.setProps(later)
    expect(about('message').value).toBe('')
    await write('')
    expect(about('message').value).toBe('')
  })

  it('RV-7 has no two fields of one id', async () => {
    await openPage(CaseConversation, { props: { subject: subject() } })
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('RV-7 names threads in the language of the reviewer', async () => {
    const props = { subject: subject() }
    await openPage(CaseConversation, { props, language: 'zh-CN' })
    const names = [...choice().options].map(({ textContent }) => textContent.trim())
    expect(names).toEqual(['全部对话', 'The logo is small', '名称全部为大写字母'])
  })
})
