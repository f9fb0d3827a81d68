import type { ReviewMessageView } from '@emporium/api-client'
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

  it('RV-7 names threads in the language of the reviewer', async () => {
    const props = { subject: subject() }
    await openPage(CaseConversation, { props, language: 'zh-CN' })
    const names = [...choice().options].map(({ textContent }) => textContent.trim())
    expect(names).toEqual(['全部对话', 'The logo is small', '名称全部为大写字母'])
  })
})
