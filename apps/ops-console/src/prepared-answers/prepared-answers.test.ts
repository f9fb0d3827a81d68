import { fieldId } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, confirm, dialog, press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { preparedAnswer } from '../../test/prepared-answers.ts'
import { refusal, server } from '../../test/server.ts'
import DecisionPanel from '../cases/DecisionPanel.vue'
import CaseConversation from '../messages/CaseConversation.vue'
import PreparedAnswersPage from './PreparedAnswersPage.vue'

const list = 'GET /api/v1/prepared-answers'
const fieldOf = (name: string) => document.getElementById(fieldId(name)) as HTMLInputElement | null
const fill = async (name: string, text: string) => {
  const field = fieldOf(name)!
  field.value = text
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'))
  await flushPromises()
}
const send = async () => {
  dialog()!.querySelector('form')!.dispatchEvent(new Event('submit'))
  await flushPromises()
}
const open = async (...items: ReturnType<typeof preparedAnswer>[]) => {
  server.answer(list, { items, actions: ['add'] })
  return (await openPage(PreparedAnswersPage)).wrapper
}

describe('the prepared answers', () => {
  itSaysHowLoadingGoes({
    rule: 'RV-9',
    page: PreparedAnswersPage,
    call: list,
    answer: { items: [preparedAnswer()], actions: [] },
    says: 'A square logo',
  })

  it('RV-9 shows each with its reason, both languages and the policy that it rests on', async () => {
    const text = (await open(preparedAnswer())).text()
    for (const words of ['The logo does not fit', 'Send a square one.', 'The logo is square.'])
      expect(text).toContain(words)
    expect(text).toContain('请上传方形标志。')
    expect(text).toContain('edited by Ada')
  })

  it('RV-9 offers what the server offers, and nothing else', async () => {
    server.answer(list, { items: [preparedAnswer()], actions: [] })
    await openPage(PreparedAnswersPage)
    expect(document.querySelectorAll('[data-action]')).toHaveLength(0)
  })

  it('RV-9 does not save half an answer, and says what is missing', async () => {
    await open()
    await act('add')
    await fill('reasonCode', 'logo')
    await fill('title/en', 'Square')
    await send()
    expect(dialog()!.querySelectorAll('[aria-invalid="true"]')).toHaveLength(3)
    expect(server.bodiesOf('POST /api/v1/prepared-answers')).toEqual([])
  })

  it('RV-9 adds an answer in both languages', async () => {
    server.answer('POST /api/v1/prepared-answers', preparedAnswer())
    await open()
    await act('add')
    await fill('reasonCode', 'logo')
    for (const name of ['title/en', 'title/zh-CN', 'text/en', 'text/zh-CN']) await fill(name, name)
    await fill('policyUrl', 'https://emporium.example/rules')
    await send()
    expect(server.bodiesOf('POST /api/v1/prepared-answers')).toEqual([
      {
        reasonCode: 'logo',
        title: { en: 'title/en', 'zh-CN': 'title/zh-CN' },
        text: { en: 'text/en', 'zh-CN': 'text/zh-CN' },
        quote: { en: '', 'zh-CN': '' },
        policyUrl: 'https://emporium.example/rules',
      },
    ])
    expect(dialog()).toBeNull()
  })

  it('RV-9 rewrites what is there, and says when somebody else was first', async () => {
    const call = 'PUT /api/v1/prepared-answers/q1'
    server.answer(call, refusal(412, 'stale-edit'))
    await open(preparedAnswer({ actions: ['edit', 'retire'] }))
    await act('edit')
    expect(dialog()!.querySelector('textarea')!.value).toBe('Send a square one.')
    await fill('text/en', 'Send a square one, please.')
    await send()
    expect(dialog()!.querySelector('[role="alert"]')).not.toBeNull()
    expect(server.bodiesOf(call)).toEqual([
      expect.objectContaining({
        text: { en: 'Send a square one, please.', 'zh-CN': '请上传方形标志。' },
        policyUrl: null,
      }),
    ])
  })

  it('RV-9 takes an answer out of use after a question', async () => {
    const call = 'POST /api/v1/prepared-answers/q1/retire'
    server.answer(call, preparedAnswer({ isRetired: true }))
    await open(preparedAnswer({ actions: ['edit', 'retire'] }))
    await act('retire')
    expect(server.bodiesOf(call)).toEqual([])
    await confirm()
    expect(server.bodiesOf(call)).toHaveLength(1)
  })

  it('RV-9 puts an answer back into use', async () => {
    const call = 'POST /api/v1/prepared-answers/q1/reinstate'
    server.answer(call, preparedAnswer())
    await open(preparedAnswer({ isRetired: true, actions: ['reinstate'] }))
    await act('reinstate')
    expect(server.bodiesOf(call)).toHaveLength(1)
  })
})

describe('putting a prepared answer in', () => {
  const other = preparedAnswer({
    id: 'q2',
    reasonCode: 'url-not-reached',
    title: { en: 'It is down', 'zh-CN': '无法访问' },
    text: { en: 'It does not answer.', 'zh-CN': '没有响应。' },
    hasOwnQuote: true,
    policyUrl: 'https://emporium.example/rules',
  })
  const ofImages = preparedAnswer({ id: 'q3', reasonCode: 'boot-script-fails' })
  const reasons = ['logo', 'url-not-reached'].map((code) => ({
    code,
    label: code,
    policy: 'A rule.',
    productTypes: ['saas'],
  }))
  beforeEach(() => {
    server.answer(list, { items: [preparedAnswer(), other, ofImages], actions: [] })
    server.answer('GET /api/v1/rejection-reasons', { items: reasons })
    server.answer('GET /api/v1/review-cases/c1/drafts', { items: [] })
  })
  const words = () => document.querySelector('textarea')!.value

  it('RV-9 the reason of the rejection follows, what was written stays', async () => {
    const subject = reviewCaseView({ actions: ['reject'] })
    await openPage(DecisionPanel, { props: { subject } })
    await press('Reject')
    await fill('reasons/0/text', 'Hello.')
    await fill('reasons/0/answer', 'q2')
    expect(fieldOf('reasons/0/code')!.value).toBe('url-not-reached')
    expect(words()).toBe(
      'Hello.\n\nIt does not answer.\n\nThe logo is square.\n\nhttps://emporium.example/rules',
    )
    // It can be put in again, and another one too.
    expect(fieldOf('reasons/0/answer')!.value).toBe('')
  })

  it('RV-9 in the language that is chosen, and only what fits the product', async () => {
    const subject = reviewCaseView({ actions: ['reject'] })
    await openPage(DecisionPanel, { props: { subject } })
    await press('Reject')
    expect(dialog()!.querySelector('option[value="q3"]')).toBeNull()
    await fill('reasons/0/language', 'zh-CN')
    await fill('reasons/0/answer', 'q1')
    expect(words()).toBe('请上传方形标志。')
  })

  it('RV-9 a message names the policy that it rests on', async () => {
    const subject = reviewCaseView({ actions: ['postMessage', 'draft'] })
    await openPage(CaseConversation, { props: { subject } })
    await fill('message/prepared/answer', 'q1')
    expect(words()).toBe('Send a square one.\n\nThe logo is square.')
  })

  it('RV-9 nothing is offered where there is nothing', async () => {
    server.answer(list, { items: [], actions: [] })
    const subject = reviewCaseView({ actions: ['postMessage', 'draft'] })
    await openPage(CaseConversation, { props: { subject } })
    expect(fieldOf('message/prepared/answer')).toBeNull()
  })
})
