import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import PreferencesPage from '../src/notifications/PreferencesPage.vue'
import UnsubscribePage from '../src/notifications/UnsubscribePage.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const path = '/api/v1/notification-preferences'
const wishes = [
  { group: 'account', page: true, email: true, isDaily: false, isFixed: true },
  { group: 'orders', page: true, email: true, isDaily: false, isFixed: false },
]

describe('SP-5 what one is told, and when', () => {
  it.each([
    ['daily', { email: true, isDaily: true }],
    ['never', { email: false, isDaily: false }],
  ])('SP-5 mails of one kind come %s', async (rhythm, expected) => {
    const items = wishes.map((wish) => (wish.isFixed ? wish : { ...wish, ...expected }))
    const api = pretendApi({
      [`GET ${path}`]: { body: { items: wishes } },
      [`PUT ${path}`]: { body: { items } },
    })
    const { wrapper, asked } = await mountPage(PreferencesPage, { me: buyer, api })
    await expect.poll(() => wrapper.findAll('select').length).toBe(1)
    await wrapper.get('select').setValue(rhythm)
    await flushPromises()
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const wish = { group: 'orders', page: true, ...expected }
    expect(asked.at(-1)?.body).toEqual({ items: [wish], timeZone })
    expect(wrapper.get<HTMLSelectElement>('select').element.value).toBe(rhythm)
    wrapper.unmount()
  })

  it('SP-5 the link in a mail of the day says what it ends', async () => {
    const api = pretendApi({ [`GET ${path}/unsubscribe`]: { body: { group: 'daily' } } })
    const { wrapper } = await mountPage(UnsubscribePage, { api, at: '/unsubscribe?token=x' })
    await expect.poll(() => wrapper.text()).toContain('about: all that comes daily')
    wrapper.unmount()
  })
})
