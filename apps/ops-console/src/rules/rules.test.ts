import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirm, dialog, press, write } from '../../test/hands.ts'
import { mountPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import RulesPage from './RulesPage.vue'

const rule = {
  ruleId: 'name-all-caps',
  severity: 'warning',
  source: 'listing',
  title: 'The name is in capitals',
  why: '',
  mend: '',
  mode: 'observed',
  isFixed: false,
  isIdle: false,
  lastChange: { mode: 'observed', reason: 'Acronyms.', by: 'Ada', at: '2026-11-02T08:00:00.000Z' },
  open: 2,
  recent: 5,
  waivers: 1,
  actions: ['setMode'],
}
const fixed = {
  ...rule,
  ruleId: 'text-missing',
  severity: 'blocking',
  mode: 'enforced',
  isFixed: true,
  lastChange: null,
  actions: [],
}
const waiver = {
  id: 'w1',
  ruleId: 'name-all-caps',
  vendorId: 'v1',
  vendorName: 'Larch Systems',
  evidence: 'It is called "ACME".',
  caseId: 'c1',
  reason: 'It is an acronym.',
  by: 'Kim',
  grantedAt: '2026-11-02T08:00:00.000Z',
  expiresAt: '2027-02-02T08:00:00.000Z',
}
const setting = 'PUT /api/v1/review-rules/name-all-caps/mode'
const rules = (items: object[]) => ({ ruleSetVersion: 6, items })
async function opened() {
  const { wrapper } = await mountPage(RulesPage)
  await flushPromises()
  return wrapper
}
const change = async () => {
  await press('Change')
  await flushPromises()
}

describe('RV-8 the rules of the review', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/review-rules', rules([rule, fixed]))
    server.answer('GET /api/v1/review-waivers', { items: [waiver] })
    server.answer('POST /api/v1/review-waivers/w1/revoke', null)
  })

  it('RV-8 shows what is made of each, by whom and why, and what can be changed', async () => {
    const wrapper = await opened()
    for (const word of [
      'name-all-caps',
      'Observed',
      'Ada',
      'Acronyms.',
      'always',
      'Larch Systems',
      'It is an acronym.',
    ])
      expect(wrapper.text()).toContain(word)
    expect(wrapper.findAll('button[aria-label^="Change the mode of"]')).toHaveLength(1)
  })

  it('RV-8 changes a rule with a reason, and not without', async () => {
    await opened()
    await change()
    await confirm()
    expect(server.bodiesOf(setting)).toEqual([])
    expect(dialog()!.textContent).toContain('Say why')
    server.answer(setting, rules([{ ...rule, mode: 'off' }]))
    const off = dialog()!.querySelector<HTMLInputElement>('input[value="off"]')!
    off.click()
    await write(' Too loud. ')
    await confirm()
    expect(server.bodiesOf(setting)).toEqual([{ mode: 'off', reason: 'Too loud.' }])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('RV-8 keeps the dialog open with the words when the server refuses', async () => {
    await opened()
    await change()
    server.answer(setting, refusal(409, 'rule-is-fixed'))
    await write('Too loud.')
    await confirm()
    expect(dialog()!.textContent).toContain('always enforced')
    expect(dialog()!.querySelector('textarea')!.value).toBe('Too loud.')
  })

  it('RV-8 takes a waiver back', async () => {
    await opened()
    await press('Take back')
    await flushPromises()
    expect(server.bodiesOf('POST /api/v1/review-waivers/w1/revoke')).toHaveLength(1)
  })
})
