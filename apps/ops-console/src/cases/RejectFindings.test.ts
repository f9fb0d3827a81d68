import { wordsOfFinding } from '@emporium/domain'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { findingView, reviewCaseView } from '../../test/cases.ts'
import { act, confirm, dialog, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DecisionPanel from './DecisionPanel.vue'

const rejecting = 'POST /api/v1/review-cases/c1/reject'
const shared = findingView({ id: 'f2', ruleId: 'image-visible', severity: 'blocking' })
const findings = [
  shared,
  findingView(),
  findingView({ id: 'f3', ruleId: 'name-look-alike', actions: [] }),
]
const { checks } = reviewCaseView()
const subject = reviewCaseView({ actions: ['reject'], checks: { ...checks, findings } })
const open = async (language: 'en' | 'zh-CN' = 'en') => {
  const { wrapper } = await openPage(DecisionPanel, { props: { subject }, language })
  await act('reject')
  return wrapper
}
const boxes = () => [
  ...document.querySelectorAll<HTMLInputElement>('[role="dialog"] input[type="checkbox"]'),
]
const chosen = () => boxes().flatMap(({ checked, value }) => (checked ? [value] : []))
async function toggle(id: string) {
  boxes()
    .find(({ value }) => value === id)
    ?.click()
  await flushPromises()
}
async function giveReason() {
  const choice = document.querySelector<HTMLSelectElement>('[role="dialog"] select')!
  choice.value = 'logo'
  choice.dispatchEvent(new Event('change'))
  await write('Send a square one.')
}

describe('RV-5 the findings of a rejection', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/rejection-reasons', {
      items: [{ code: 'logo', label: 'Logo', policy: 'Square.', productTypes: ['saas'] }],
    })
  })

  it('RV-5 offers those that can be chosen, with what blocks chosen beforehand', async () => {
    await open()
    expect(boxes().map(({ value }) => value)).toEqual(['f2', 'f1'])
    expect(chosen()).toEqual(['f2'])
  })

  it('RV-5 sends what is chosen by hand', async () => {
    server.answer(rejecting, reviewCaseView())
    await open()
    await giveReason()
    await toggle('f2')
    await toggle('f1')
    await confirm()
    expect(server.bodiesOf(rejecting)).toMatchObject([{ findings: ['f1'] }])
  })

  it('RV-5 says at the findings what the server refuses of them, until one is changed', async () => {
    const errors = [{ pointer: '#/findings/0', code: 'finding-none', detail: 'No such finding.' }]
    server.answer(rejecting, refusal(400, 'invalid-request', { errors }))
    await open()
    await giveReason()
    await confirm()
    const group = () => document.getElementById('field-findings')!.textContent
    expect(group()).toContain('no such finding any more')
  })

  it('RV-5 speaks the language of the reviewer', async () => {
    await open('zh-CN')
    const { title } = wordsOfFinding({ ruleId: 'image-visible', facts: {} }, 'zh-CN')
    expect(dialog()!.textContent).toContain(title)
    expect(dialog()!.textContent).toContain('需要卖家修改的检查结果')
  })

  it('RV-5 has no such question where nothing was found', async () => {
    await openPage(DecisionPanel, { props: { subject: reviewCaseView({ actions: ['reject'] }) } })
    await act('reject')
    expect(boxes()).toEqual([])
  })

  it('RV-5 shows with a verdict what it was given for', async () => {
    const verdict = {
      stage: 'access_check' as const,
      decision: 'reject' as const,
      isByHand: false,
      isOverturned: false,
      override: null,
      reasons: [],
      findings: [{ ...shared, title: 'The image cannot be seen' }],
      reviewer: 'Kim',
      at: '2026-11-24T08:00:00.000Z',
    }
    const decided = reviewCaseView({ verdicts: [verdict] })
    const { wrapper } = await openPage(DecisionPanel, { props: { subject: decided } })
    const list = wrapper.get('[aria-label="Findings that it was rejected for"]')
    expect(list.text()).toContain('The image cannot be seen')
  })
})
