import { describe, expect, it } from 'vitest'
import { confirm, dialog, press, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import ReportedMessagesPage from './ReportedMessagesPage.vue'

const list = 'GET /api/v1/reported-messages'
const keeping = 'POST /api/v1/reported-messages/m1/keep'
const withdrawing = 'POST /api/v1/reported-messages/m1/withdraw'
const message = {
  kind: 'announcement',
  id: 'm1',
  vendorId: 'v1',
  vendorName: 'Larch Systems',
  productName: 'Harbor',
  announcementKind: 'news',
  subject: 'Try our other product',
  text: 'It is cheap.',
  delivered: 12,
  at: '2026-11-20T08:00:00.000Z',
  waitsSince: '2026-11-21T08:00:00.000Z',
  reports: [{ code: 'spam', text: 'Not mine.', by: 'Ann', at: '2026-11-21T08:00:00.000Z' }],
}
const page = (...items: object[]) => ({ items, nextCursor: null, count: items.length })
async function open() {
  server.answer(list, page(message))
  return (await openPage(ReportedMessagesPage)).wrapper
}

describe('SP-2 messages of sellers that were reported', () => {
  it('SP-2 show what was written, to how many, and what is said to be wrong', async () => {
    const wrapper = await open()
    for (const words of [
      'Try our other product',
      'It is cheap.',
      'Larch Systems',
      'to 12 buyers',
      'Advertising for something else',
      'Not mine.',
      'Ann',
    ])
      expect(wrapper.text()).toContain(words)
  })

  it('SP-2 are kept at once', async () => {
    server.answer(keeping, {})
    const wrapper = await open()
    server.answer(list, page())
    await press('Nothing is wrong')
    expect(wrapper.text()).toContain('No message waits')
  })

  it('SP-2 are withdrawn with a reason alone', async () => {
    server.answer(withdrawing, {})
    const wrapper = await open()
    await press('Withdraw')
    await confirm()
    expect(dialog()!.textContent).toContain('Say why')
    await write('Advertising.')
    server.answer(list, page())
    await confirm()
    expect(server.bodiesOf(withdrawing)).toEqual([{ reason: 'Advertising.' }])
    expect(wrapper.text()).toContain('No message waits')
  })

  it('SP-2 tell the second moderator that the first was faster', async () => {
    server.answer(keeping, refusal(409, 'message-not-reported'))
    const wrapper = await open()
    await press('Nothing is wrong')
    expect(wrapper.get('[role="alert"]').text()).toContain('No report of this message is open')
  })
})
