import { beforeEach, describe, expect, it } from 'vitest'
import { press, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DeskHoursPage from './DeskHoursPage.vue'

const path = '/api/v1/review-desk/hours'
const calendar = {
  timeZone: 'Asia/Shanghai',
  weekdays: [1, 2, 3, 4, 5],
  opensAt: '09:30',
  closesAt: '18:30',
  days: [{ date: '2027-02-05', isWorking: false, name: '春节' }],
}
const hours = (said: object = {}) => ({
  ...calendar,
  revision: 1,
  businessDays: 3,
  isOpenNow: true,
  history: [
    { ...calendar, revision: 1, reason: 'We moved.', by: 'Ada', at: '2026-11-02T08:00:00.000Z' },
  ],
  actions: [],
  ...said,
})

describe('RV-9 the hours of the desk', () => {
  beforeEach(() => server.answer(`GET ${path}`, hours({ actions: ['setHours'] })))

  it('RV-9 are shown to who may not change them, with their history', async () => {
    server.answer(`GET ${path}`, hours())
    const { wrapper } = await openPage(DeskHoursPage)
    for (const words of ['3 business days', 'Asia/Shanghai', 'Monday', '春节', 'We moved.', 'Ada'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.find('form').exists()).toBe(false)
  })

  it('RV-9 are changed with a reason, and not without', async () => {
    await openPage(DeskHoursPage)
    await send()
    expect(server.bodiesOf(`PUT ${path}`)).toEqual([])
    server.answer(`PUT ${path}`, hours({ revision: 2, actions: ['setHours'] }))
    await write(' Summer. ')
    await send()
    expect(server.bodiesOf(`PUT ${path}`)).toEqual([{ ...calendar, reason: 'Summer.' }])
  })

  it('RV-9 a day needs a date and a name; one that is taken away is not sent', async () => {
    await openPage(DeskHoursPage)
    await press('Add a day')
    await write('Holidays.')
    await send()
    expect(document.body.textContent).toContain('Choose the date.')
    expect(server.bodiesOf(`PUT ${path}`)).toEqual([])
    server.answer(`PUT ${path}`, hours({ actions: ['setHours'] }))
    for (const one of document.querySelectorAll<HTMLElement>('[aria-label^="Remove"]')) one.click()
    await send()
    expect(server.bodiesOf(`PUT ${path}`)).toEqual([{ ...calendar, days: [], reason: 'Holidays.' }])
  })

  it('RV-9 keep what was typed when the server refuses, and say where', async () => {
    await openPage(DeskHoursPage)
    const errors = [{ pointer: '#/timeZone', code: 'unknown-time-zone', detail: '' }]
    server.answer(`PUT ${path}`, refusal(400, 'invalid-request', { errors }))
    await write('Mars.')
    await send()
    expect(document.body.textContent).toContain('No time zone has this name')
    expect(document.querySelector('textarea')!.value).toBe('Mars.')
  })
})
