import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ActivityPanel from '../src/accounts/ActivityPanel.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const path = 'GET /api/v1/me/activities'
const line = (id: string, more: object = {}) => ({
  id,
  kind: 'signed_in',
  address: '198.51.100.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  isByAdmin: false,
  reason: null,
  at: '2026-11-20T08:00:00.000Z',
  ...more,
})
const page = (items: object[], nextCursor: string | null = null) => ({
  body: { items, nextCursor },
})
const broken = { status: 500, body: { type: '/problems/internal', title: 'no', status: 500 } }

async function open(answer: Parameters<typeof pretendApi>[0][string]) {
  const mounted = await mountPage(ActivityPanel, { me: buyer, api: pretendApi({ [path]: answer }) })
  await flushPromises()
  const button = (word: string) =>
    mounted.wrapper.findAll('button').find((one) => one.text().includes(word))
  return { ...mounted, button }
}

describe('ON-1 what happened to one’s account', () => {
  it('ON-1 says what, when, on what device and from where; of an admin who, and why', async () => {
    const byAdmin = { isByAdmin: true, address: null, userAgent: null, reason: 'A stolen laptop.' }
    const { wrapper, button } = await open(
      page([
        line('1', { kind: 'sessions_ended', ...byAdmin }),
        line('2', { kind: 'passkey_refused' }),
        line('3', { kind: 'sign_in_failed', userAgent: null }),
      ]),
    )
    const rows = wrapper.findAll('li').map((row) => row.text())
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(/Sessions were ended.*By an administrator.*A stolen laptop\./s)
    expect(rows[1]).toMatch(/A passkey was refused.*Firefox 140 · Linux · 198\.51\.100\.7/s)
    expect(rows[2]).toMatch(/A sign-in failed.*198\.51\.100\.7/s)
    expect(button('Show more')).toBeUndefined()
  })

  it('ON-1 says so when nothing happened yet', async () => {
    const { wrapper } = await open(page([]))
    expect(wrapper.text()).toContain('Nothing yet.')
    expect(wrapper.findAll('li')).toHaveLength(0)
  })

  it('ON-1 reads on from where the page ended, and keeps what was read', async () => {
    const { wrapper, asked, button } = await open(({ query }) =>
      query['cursor'] ? page([line('2', { kind: 'email_changed' })]) : page([line('1')], 'older'),
    )
    await button('Show more')!.trigger('click')
    await flushPromises()
    expect(asked.map(({ query }) => query['cursor'])).toEqual([undefined, 'older'])
    const rows = wrapper.findAll('li').map((row) => row.text())
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('Signed in')
    expect(rows[1]).toContain('The e-mail address was changed')
    expect(button('Show more')).toBeUndefined()
  })

  it('ON-1 says why it cannot be read, and tries again', async () => {
    let isDown = true
    const { wrapper, button } = await open(() => (isDown ? broken : page([line('1')])))
    expect(wrapper.find('[role="alert"]').exists()).toBe(true)
    isDown = false
    await button('Try again')!.trigger('click')
    await flushPromises()
    expect(wrapper.findAll('li')).toHaveLength(1)
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })

  it('ON-1 keeps what was read when reading on fails, and reads on later', async () => {
    let isDown = true
    const { wrapper, button } = await open(({ query }) => {
      if (!query['cursor']) return page([line('1')], 'older')
      return isDown ? broken : page([line('2')])
    })
    await button('Show more')!.trigger('click')
    await flushPromises()
    expect(wrapper.findAll('li')).toHaveLength(1)
    expect(wrapper.find('[role="alert"]').exists()).toBe(true)
    isDown = false
    await button('Show more')!.trigger('click')
    await flushPromises()
    expect(wrapper.findAll('li')).toHaveLength(2)
  })
})
