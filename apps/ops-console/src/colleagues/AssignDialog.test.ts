import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DecisionPanel from '../cases/DecisionPanel.vue'

const asking = 'GET /api/v1/review-cases/c1/colleagues'
const saying = 'POST /api/v1/review-cases/c1/assign'
const kim = { id: 'k1', name: 'Kim Park', held: 2, isFull: false }
const lee = { id: 'l1', name: 'Lee Moon', held: 20, isFull: true }

const open = async (actions = ['assign']) => {
  server.answer('GET /api/v1/rejection-reasons', { items: [] })
  await openPage(DecisionPanel, { props: { subject: reviewCaseView({ actions }) } })
}
const choose = async (value: string) => {
  const field = dialog()!.querySelector('select')!
  field.value = value
  field.dispatchEvent(new Event('change'))
  await flushPromises()
}

describe('RV-7 handing a case to a colleague', () => {
  beforeEach(() => server.answer(asking, { items: [kim, lee] }))

  it('RV-7 is offered when the server offers it', async () => {
    await open(['claim'])
    expect(offered()).toEqual(['claim'])
  })

  it('RV-7 shows who may have it and how many they hold; who is full cannot be chosen', async () => {
    await open()
    await act('assign')
    const options = [...dialog()!.querySelectorAll('option')].filter(({ value }) => value)
    expect(options.map(({ textContent }) => textContent.trim())).toEqual([
      'Kim Park (has 2)',
      'Lee Moon (has 20, no more possible)',
    ])
    expect(options.map(({ disabled }) => disabled)).toEqual([false, true])
  })

  it('RV-7 says whom and why to the server', async () => {
    server.answer(saying, reviewCaseView())
    await open()
    await act('assign')
    await confirm()
    expect(dialog()!.textContent).toContain('Choose a colleague.')
    await choose('k1')
    await write(' You know this vendor. ')
    await confirm()
    expect(server.bodiesOf(saying)).toEqual([{ reviewerId: 'k1', note: 'You know this vendor.' }])
    expect(dialog()).toBeNull()
  })

  it('RV-7 keeps what was written when the server refuses, and says why', async () => {
    const full = { code: 'colleague-full', params: { name: 'Kim Park', count: 3 } }
    server.answer(saying, refusal(409, 'colleague-full', full))
    await open()
    await act('assign')
    await choose('k1')
    await write('Please.')
    await confirm()
    expect(dialog()!.textContent).toContain('Kim Park has 3 cases')
    expect(dialog()!.querySelector('textarea')!.value).toBe('Please.')
  })

  it('RV-7 says when there is nobody else', async () => {
    server.answer(asking, { items: [] })
    await open()
    await act('assign')
    expect(dialog()!.textContent).toContain('nobody else')
  })
})
