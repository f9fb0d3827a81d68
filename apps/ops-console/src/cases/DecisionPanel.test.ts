import type { ReviewCaseView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { mountPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DecisionPanel from './DecisionPanel.vue'

const verbsOf = () =>
  [...document.querySelectorAll('#decision [data-action]')].map((button) =>
    button.getAttribute('data-action'),
  )
const press = async (selector: string) => {
  document.querySelector<HTMLElement>(selector)!.click()
  await flushPromises()
}
const panel = (actions: string[]) =>
  mountPage(DecisionPanel, { props: { subject: reviewCaseView({ actions }) } })
const confirmButton = () => [...document.querySelectorAll('[role="dialog"] button')].at(-1)!
const confirm = async () => {
  ;(confirmButton() as HTMLElement).click()
  await flushPromises()
}

describe('the decision panel', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/rejection-reasons', {
      items: [
        { code: 'logo', label: 'Logo', policy: 'Sharp and square.', productTypes: ['saas'] },
        {
          code: 'boot-script-fails',
          label: 'Boot',
          policy: 'Ends with 0.',
          productTypes: ['image'],
        },
      ],
    })
  })

  it('RV-7 offers the decisions that the server gives, and nothing else', async () => {
    await panel(['passAccess', 'reject', 'release', 'orderAccessServer', 'compare'])
    expect(verbsOf()).toEqual(['passAccess', 'reject', 'release'])
  })

  it('RV-7 offers nothing when there is nothing to decide, and says so', async () => {
    const { wrapper } = await panel(['compare', 'noteInternally'])
    expect(verbsOf()).toEqual([])
    expect(wrapper.text()).toContain('nothing for you to decide')
  })

  it('RV-5 does not say that there is nothing to decide while an appeal is', async () => {
    const { wrapper } = await panel(['decideAppeal'])
    expect(wrapper.text()).not.toContain('nothing for you to decide')
  })

  it('RV-3 says the verb to the server', async () => {
    server.answer('POST /api/v1/review-cases/c1/pass-access', reviewCaseView())
    await panel(['passAccess'])
    await press('[data-action="passAccess"]')
    expect(server.asked.map(({ call }) => call)).toContain(
      'POST /api/v1/review-cases/c1/pass-access',
    )
  })

  const outcomes = ['not_tried', 'at_work', 'unreachable', 'failed', 'broken_off'] as const
  const passing = 'POST /api/v1/review-cases/c1/pass-access'
  const dialog = () => document.querySelector('[role="dialog"]')
  const write = async (text: string) => {
    const field = dialog()!.querySelector('textarea')!
    field.value = text
    field.dispatchEvent(new Event('input'))
    await flushPromises()
  }
  const answerPasses = (...refusals: string[]) => {
    server.answer(passing, () => {
      const outcome = refusals.shift()
      return outcome ? refusal(409, 'access-not-proven', { outcome }) : reviewCaseView()
    })
  }

  it.each(outcomes)('RV-3 asks why before it passes what is %s', async (outcome) => {
    answerPasses(outcome)
    await panel(['passAccess'])
    await press('[data-action="passAccess"]')
    expect(dialog()!.querySelector('[role="status"]')!.textContent).not.toContain('override.')
    expect(document.querySelector('#decision > [role="alert"]')).toBeNull()
    await write('It works.')
    await confirm()
    expect(dialog()!.textContent).toContain('at least 10 characters')
    await write('It asks for a licence key, which we have.')
    await confirm()
    expect(server.bodiesOf(passing)).toEqual([
      {},
      { override: { outcome, reason: 'It asks for a licence key, which we have.' } },
    ])
    expect(dialog()).toBeNull()
  })

  it('RV-3 shows what the probe reports meanwhile and asks again', async () => {
    answerPasses('at_work', 'unreachable')
    await panel(['passAccess'])
    await press('[data-action="passAccess"]')
    await write('It asks for a licence key.')
    await confirm()
    expect(dialog()!.querySelector('[role="status"]')!.textContent).toContain('reported meanwhile')
    expect(dialog()!.querySelector('textarea')!.value).toBe('It asks for a licence key.')
    await confirm()
    expect(server.bodiesOf(passing).at(-1)).toEqual({
      override: { outcome: 'unreachable', reason: 'It asks for a licence key.' },
    })
  })

  it('RV-7 shows who was first when the race for a case is lost', async () => {
    const lost = refusal(409, 'case-claimed', { detail: 'Kim Park has this case.' })
    server.answer('POST /api/v1/review-cases/c1/claim', lost)
    const { wrapper } = await panel(['claim'])
    await press('[data-action="claim"]')
    expect(wrapper.get('[role="alert"]').text()).toContain('Kim Park has this case.')
  })

  it('RV-7 leaves the dialog and says who decided when somebody rejected first', async () => {
    server.answer('POST /api/v1/review-cases/c1/reject', refusal(409, 'illegal-transition'))
    const verdict: ReviewCaseView['verdicts'][number] = {
      stage: 'access_check',
      isByHand: false,
      isOverturned: false,
      override: null,
      decision: 'pass',
      reasons: [],
      findings: [],
      reviewer: 'Kim',
      at: '2026-11-24T08:00:00.000Z',
    }
    const subject = reviewCaseView({ actions: ['reject'], verdicts: [verdict] })
    const { wrapper } = await mountPage(DecisionPanel, { props: { subject } })
    await press('[data-action="reject"]')
    await fill('logo', '', 'Words')
    await confirm()
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(wrapper.get('[role="alert"]').text()).toContain('changed in the meantime')
    expect(wrapper.text()).toContain('Access check: Passed by Kim.')
  })

  it('RV-5 rejects with a reason, the words for the seller and the field concerned', async () => {
    server.answer('POST /api/v1/review-cases/c1/reject', reviewCaseView())
    await panel(['reject'])
    await press('[data-action="reject"]')
    await confirm()
    const dialog = document.querySelector('[role="dialog"]')!
    expect(dialog.textContent).toContain('Choose a reason.')
    expect(dialog.textContent).toContain('Say what is wrong.')
    expect(server.bodiesOf('POST /api/v1/review-cases/c1/reject')).toEqual([])

    await fill('logo', '/logo', 'Send a square one.')
    await confirm()
    expect(server.bodiesOf('POST /api/v1/review-cases/c1/reject')).toEqual([
      { reasons: [{ code: 'logo', text: 'Send a square one.', field: '/logo' }], findings: [] },
    ])
  })

  it('RV-5 offers only the reasons and fields of this type of product', async () => {
    await panel(['reject'])
    await press('[data-action="reject"]')
    const values = [...document.querySelectorAll('[role="dialog"] option')].map((option) =>
      option.getAttribute('value'),
    )
    expect(values).toContain('logo')
    expect(values).toContain('/saas/productUrl')
    expect(values).not.toContain('boot-script-fails')
    expect(values).not.toContain('/image/osVersion')
  })

  it('RV-5 puts what the server says of a reason on its field', async () => {
    const errors = [{ pointer: '#/reasons/0/text', code: 'newer', detail: 'This is too long.' }]
    server.answer(
      'POST /api/v1/review-cases/c1/reject',
      refusal(400, 'invalid-request', { errors }),
    )
    await panel(['reject'])
    await press('[data-action="reject"]')
    await fill('logo', '', 'Words')
    await confirm()
    const text = document.querySelector('[role="dialog"] textarea')!
    expect(text.getAttribute('aria-invalid')).toBe('true')
    const error = document.getElementById(text.getAttribute('aria-describedby')!.split(' ')[0]!)
    expect(error!.textContent).toContain('This is too long.')
  })
})

async function fill(code: string, field: string, words: string) {
  const [reason, place] = document.querySelectorAll<HTMLSelectElement>('[role="dialog"] select')
  const text = document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea')!
  reason!.value = code
  reason!.dispatchEvent(new Event('change'))
  place!.value = field
  place!.dispatchEvent(new Event('change'))
  text.value = words
  text.dispatchEvent(new Event('input'))
  await flushPromises()
}
