import type { ReviewCaseView, ReviewMessageView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import CaseConversation from './CaseConversation.vue'
import CaseFindings from './CaseFindings.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const about = {
  id: 'f1',
  ruleId: 'name-all-caps',
  pointer: '#/name',
  severity: 'warning' as const,
  title: 'The name is written in capitals',
  evidence: 'TERN',
  mend: 'Write it as a name.',
  facts: { name: 'TERN' },
}
const message = (said: Partial<ReviewMessageView>): ReviewMessageView => ({
  id: said.text ?? 'm',
  side: 'staff',
  author: 'Operations',
  isMine: false,
  text: '',
  isInternal: false,
  about: null,
  attachments: [],
  at: '2026-11-24T08:00:00.000Z',
  ...said,
})
const messages = [message({ text: 'Which port?' }), message({ text: 'An acronym?', about })]
const findings = [{ ...about, isChecked: true, actions: ['discuss'] }]
const reviewed = (said: object = {}) =>
  ({
    id: 'c1',
    actions: ['postMessage'],
    messages,
    previousRounds: [],
    checks: { checkedAt: '2026-11-24T08:00:00.000Z', findings, isComplete: true },
    verdicts: [],
    ...said,
  }) as unknown as ReviewCaseView
const texts = () =>
  [...document.querySelectorAll('ol .whitespace-pre-line')].map(({ textContent }) => textContent)

async function open(found: ReviewCaseView, thread = '') {
  const { wrapper } = mountPage(CaseConversation, { found, thread })
  await flushPromises()
  return wrapper
}

describe('RV-7 the threads of a review, for the seller', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.post.mockResolvedValue({ data: message({}) })
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('RV-7 says what a message is about and leads to it', async () => {
    const wrapper = await open(reviewed())
    expect(texts()).toEqual(['Which port?', 'An acronym?'])
    expect(wrapper.get('a[href="#finding-f1"]').text()).toBe('The name is written in capitals')
  })

  it('RV-7 answers in the thread of a finding', async () => {
    const wrapper = await open(reviewed())
    await wrapper.get('button.link').trigger('click')
    expect(wrapper.emitted('update:thread')).toEqual([['f1']])
    await wrapper.setProps({ thread: 'f1' })
    expect(texts()).toEqual(['An acronym?'])
    await wrapper.get('textarea').setValue('It is one.')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(calls.post.mock.calls[0]?.[1].body).toEqual({ text: 'It is one.', findingId: 'f1' })
  })

  it('RV-7 answers in the thread that waits, without pressing anything before', async () => {
    const wrapper = await open(reviewed())
    const about = wrapper.get<HTMLSelectElement>('#field-message-findingId')
    expect(about.element.value).toBe('f1')
    await wrapper.get('textarea').setValue('It is one.')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await wrapper.get('textarea').setValue('Thank you.')
    await about.setValue('')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(calls.post.mock.calls.map(([, { body }]) => body)).toEqual([
      { text: 'It is one.', findingId: 'f1' },
      { text: 'Thank you.' },
    ])
  })

  it('RV-7 begins one at the finding, and counts what was said already', async () => {
    const begin = (found: ReviewCaseView) =>
      mountPage(CaseFindings, { found, productId: 'p1', type: 'image' }).wrapper
    const first = begin(reviewed({ messages: [] }))
    await first.get('button').trigger('click')
    expect(first.emitted('discuss')).toEqual([['f1']])
    expect(first.get('button').text()).toBe('Write to the reviewer about this')
    expect(begin(reviewed()).get('button').text()).toBe('Conversation (1)')
  })

  it('RV-5 keeps what was said in earlier rounds', async () => {
    calls.get.mockResolvedValue({ data: reviewed({ id: 'c0', actions: [] }) })
    const previousRounds = [{ id: 'c0', round: 1 }]
    const wrapper = await open(reviewed({ messages: [], previousRounds }))
    expect(calls.get).not.toHaveBeenCalled()
    const details = wrapper.get('details')
    ;(details.element as HTMLDetailsElement).open = true
    await details.trigger('toggle')
    await flushPromises()
    expect(details.text()).toContain('An acronym?')
    expect(details.text()).toContain('Conversation of round 1')
  })
})
