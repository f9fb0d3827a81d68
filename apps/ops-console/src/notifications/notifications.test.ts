import { describe, expect, it } from 'vitest'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import NotificationsPage from './NotificationsPage.vue'

const list = 'GET /api/v1/notifications'
const reading = 'POST /api/v1/notifications/read'
const notice = {
  id: 'n1',
  kind: 'application-submitted',
  title: 'A new application',
  body: 'Larch GmbH applies.',
  link: '/ops/applications/p1',
  createdAt: '2026-11-24T08:00:00.000Z',
  readAt: null,
}
const page = { items: [notice], nextCursor: null, unreadCount: 1 }
const open = async () => {
  server.answer(list, page)
  server.answer(reading, { unreadCount: 0 })
  return (await openPage(NotificationsPage)).wrapper
}

describe('the notifications', () => {
  itSaysHowLoadingGoes({
    rule: 'SP-5',
    page: NotificationsPage,
    call: list,
    answer: { items: [], nextCursor: null, unreadCount: 0 },
    says: 'Nothing',
  })

  it('SP-5 show what happened and lead there', async () => {
    const wrapper = await open()
    expect(wrapper.text()).toContain('Larch GmbH applies.')
    expect(wrapper.get('a[href="/applications/p1"]').text()).toContain('A new application')
  })

  it('SP-5 are marked as read, one by one or all', async () => {
    const wrapper = await open()
    await wrapper.get('li button').trigger('click')
    expect(server.bodiesOf(reading)).toEqual([{ ids: ['n1'] }])
    expect(wrapper.find('li button').exists()).toBe(false)
    wrapper.unmount()
    await open()
    await press('all as read')
    expect(server.bodiesOf(reading)).toEqual([{ ids: ['n1'] }, { all: true }])
  })

  it('SP-5 can be narrowed to the unread', async () => {
    await open()
    await press('Unread')
    expect(server.asked.at(-1)?.query).toEqual({ limit: 20, unread: true })
  })
})
