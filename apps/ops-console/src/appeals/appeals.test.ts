import { describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { confirm, dialog, press, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import AppealPanel from './AppealPanel.vue'

const deciding = 'POST /api/v1/review-cases/c1/appeal/decision'
const appeal = {
  status: 'open' as const,
  text: 'It does say so.',
  by: 'Ada',
  at: '2026-11-24T08:00:00.000Z',
  dueAt: '2026-11-27T08:00:00.000Z',
  takenBy: null as string | null,
  answer: null as string | null,
  decidedBy: null as string | null,
  decidedAt: null as string | null,
}
const open = (said: Partial<typeof appeal> = {}, actions = ['decideAppeal']) =>
  openPage(AppealPanel, { props: { caseId: 'c1', appeal: { ...appeal, ...said }, actions } })

describe('RV-5 an appeal', () => {
  it.each([
    ['Let the rejection stand', 'uphold'],
    ['Overturn the rejection', 'overturn'],
  ])('RV-5 is decided with words: %s', async (button, decision) => {
    server.answer(deciding, reviewCaseView())
    await open()
    await press(button)
    await confirm()
    expect(server.bodiesOf(deciding)).toEqual([])
    await write('It does.')
    await confirm()
    expect(server.bodiesOf(deciding)).toEqual([{ decision, answer: 'It does.' }])
    expect(dialog()).toBeNull()
  })

  it('RV-5 is shown to whoever may not decide, and says who was first', async () => {
    const decided = { answer: 'It does not.', decidedBy: 'Lee' }
    const { wrapper } = await open(decided, [])
    expect(wrapper.text()).toContain('It does say so.')
    expect(wrapper.text()).toContain('Lee')
    expect(wrapper.findAll('button')).toEqual([])
  })

  it('RV-7 is taken and let go, and says who has it', async () => {
    const taking = 'POST /api/v1/review-cases/c1/appeal/take'
    server.answer(taking, reviewCaseView())
    await open({}, ['takeAppeal', 'decideAppeal'])
    await press('Take it')
    expect(server.bodiesOf(taking)).toHaveLength(1)
    const leaving = 'POST /api/v1/review-cases/c1/appeal/leave'
    server.answer(leaving, reviewCaseView())
    const { wrapper } = await open({ takenBy: 'Lee' }, ['leaveAppeal'])
    expect(wrapper.text()).toContain('With Lee')
    await press('Let it go')
    expect(server.bodiesOf(leaving)).toHaveLength(1)
  })

  it('RV-5 leaves the dialog when somebody else was first', async () => {
    server.answer(deciding, refusal(409, 'own-rejection'))
    const { wrapper } = await open()
    await press('Overturn the rejection')
    await write('It does.')
    await confirm()
    expect(dialog()).toBeNull()
    expect(wrapper.get('[role="alert"]').text()).toContain('You rejected this case')
  })
})
