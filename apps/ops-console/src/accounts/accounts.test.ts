import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, confirm, dialog, offered, press, write } from '../../test/hands.ts'
import { mountPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import AccountPage from './AccountPage.vue'
import AccountsPage from './AccountsPage.vue'

const account = {
  id: 'a1',
  email: 'ada@larch.example',
  name: 'Ada Larch',
  country: 'DE',
  language: 'en',
  status: 'active',
  staffRoles: ['reviewer'],
  createdAt: '2026-11-01T08:00:00.000Z',
  actions: ['disable', 'assignStaffRoles', 'resetFactors', 'endSessions'],
}
const inspected = {
  account,
  hasPassword: true,
  hasAuthenticatorApp: false,
  passkeys: 2,
  recoveryCodesLeft: 7,
  providers: [
    { name: 'Acme', isConfigured: true, email: 'ada@acme.example', linkedAt: '', usedAt: null },
    { name: 'old.example', isConfigured: false, email: null, linkedAt: '', usedAt: null },
  ],
  sessions: [
    {
      id: 's1',
      address: '198.51.100.7',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      startedAt: '2026-11-24T08:00:00.000Z',
      usedAt: '2026-11-24T09:00:00.000Z',
    },
    {
      id: 's2',
      address: '203.0.113.4',
      userAgent: '',
      startedAt: '2026-11-23T08:00:00.000Z',
      usedAt: '2026-11-23T09:00:00.000Z',
    },
  ],
}
const line = {
  id: 'l1',
  kind: 'factors_reset',
  address: null,
  userAgent: null,
  isByAdmin: true,
  reason: 'The phone is lost.',
  at: '2026-11-20T08:00:00.000Z',
}
const ending = 'POST /api/v1/accounts/a1/end-sessions'
const resetting = 'POST /api/v1/accounts/a1/reset-factors'
async function open() {
  const mounted = await mountPage(AccountPage, { props: { id: 'a1' } })
  await flushPromises()
  return mounted.wrapper
}

describe('accounts, for admins', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/accounts', { items: [account], nextCursor: null })
    server.answer('GET /api/v1/accounts/a1', inspected)
    server.answer('GET /api/v1/accounts/a1/activities', { items: [line], nextCursor: null })
  })

  it('ON-1 leads from the list to the account', async () => {
    const { wrapper, router } = await mountPage(AccountsPage)
    await flushPromises()
    const link = wrapper.findAll('a').find((one) => one.text() === 'Ada Larch')
    expect(link?.attributes('href')).toBe(
      router.resolve({ name: 'account', params: { id: 'a1' } }).href,
    )
  })

  it('ON-1 keeps what may be done with an account behind a button in its row', async () => {
    const { wrapper } = await mountPage(AccountsPage)
    await flushPromises()
    expect(offered()).toEqual([])
    const menu = wrapper.get('button[aria-label="Actions for Ada Larch"]')
    await menu.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(offered()).toEqual(['assignStaffRoles', 'resetFactors', 'disable'])
    await act('disable')
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Ada Larch'))
    expect(document.querySelector('[role="menu"]')).toBeNull()
    // Whoever thinks better of it is where they were, in the row.
    await press('Cancel')
    await vi.waitFor(() => expect(document.activeElement).toBe(menu.element))
  })

  it('ON-1 offers no button in the row of an account with which nothing may be done', async () => {
    server.answer('GET /api/v1/accounts', {
      items: [{ ...account, actions: ['endSessions'] }],
      nextCursor: null,
    })
    const { wrapper } = await mountPage(AccountsPage)
    await flushPromises()
    expect(wrapper.text()).toContain('Ada Larch')
    expect(wrapper.find('button[aria-label="Actions for Ada Larch"]').exists()).toBe(false)
  })

  it('ON-1 shows who it is, how and where they sign in, and what happened', async () => {
    const text = (await open()).text()
    for (const word of ['Ada Larch', 'ada@larch.example', 'Germany', 'Reviewer'])
      expect(text).toContain(word)
    for (const word of ['198.51.100.7', 'Firefox 140 · Linux']) expect(text).toContain(word)
    expect(text).toMatch(/Authenticator app\s*Not set up/)
    expect(text).toMatch(/Recovery codes left\s*7/)
    expect(text).toMatch(/Acme\s*· ada@acme\.example/)
    expect(text).toMatch(/old\.example\s*No longer configured/)
    expect(text).toContain('All second factors were taken away')
    expect(text).toContain('By an administrator')
    expect(text).toContain('The phone is lost.')
  })

  it('ON-1 says so when somebody is signed in nowhere and nothing happened', async () => {
    server.answer('GET /api/v1/accounts/a1', { ...inspected, sessions: [] })
    server.answer('GET /api/v1/accounts/a1/activities', { items: [], nextCursor: null })
    const text = (await open()).text()
    expect(text).toContain('Signed in nowhere.')
    expect(text).toContain('Nothing yet.')
  })

  it('ON-1 reads on in what happened, from where the page ended', async () => {
    server.answer('GET /api/v1/accounts/a1/activities', (init: { params?: { query?: object } }) =>
      'cursor' in (init.params?.query ?? {})
        ? { items: [{ ...line, id: 'l2', kind: 'email_changed' }], nextCursor: null }
        : { items: [line], nextCursor: 'older' },
    )
    const wrapper = await open()
    const more = wrapper.findAll('button').find((one) => one.text().includes('more'))
    await more!.trigger('click')
    await flushPromises()
    expect(server.asked.at(-1)?.query).toEqual({ cursor: 'older' })
    expect(wrapper.text()).toContain('All second factors were taken away')
    expect(wrapper.text()).toContain('The e-mail address was changed')
  })

  it('ON-1 resets second factors with a reason alone', async () => {
    server.answer(resetting, account)
    await open()
    await act('resetFactors')
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('Ada Larch loses')
    await confirm()
    expect(server.bodiesOf(resetting)).toEqual([])
    await write(' The phone is lost. ')
    await confirm()
    expect(server.bodiesOf(resetting)).toEqual([{ reason: 'The phone is lost.' }])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('ON-1 keeps the dialog open and says why when the server refuses', async () => {
    server.answer(resetting, refusal(403, 'reauthentication-required'))
    await open()
    await act('resetFactors')
    await write('The phone is lost.')
    await confirm()
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain(
      'Confirm that it is you',
    )
  })

  it.each([
    ['one session', 'End session', { sessionId: 's1' }],
    ['all sessions', 'End all sessions', {}],
  ])('ON-1 ends %s with a reason alone', async (_what, label, more) => {
    server.answer(ending, account)
    const wrapper = await open()
    await wrapper
      .findAll('button')
      .find((one) => one.text() === label)!
      .trigger('click')
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('told by mail')
    await confirm()
    expect(server.bodiesOf(ending)).toEqual([])
    await write('The laptop was stolen.')
    await confirm()
    expect(server.bodiesOf(ending)).toEqual([{ reason: 'The laptop was stolen.', ...more }])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('ON-1 says why when a session is over already, and shows what is left', async () => {
    server.answer(ending, refusal(404, 'not-found'))
    const wrapper = await open()
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'End session')!
      .trigger('click')
    await write('The laptop was stolen.')
    server.answer('GET /api/v1/accounts/a1', { ...inspected, sessions: [] })
    await confirm()
    expect(document.querySelector('[role="dialog"] [role="alert"]')).not.toBeNull()
    expect(wrapper.text()).toContain('Signed in nowhere.')
  })

  it('ON-1 closes the account after a question', async () => {
    server.answer('POST /api/v1/accounts/a1/disable', { ...account, status: 'disabled' })
    await open()
    await act('disable')
    expect(server.bodiesOf('POST /api/v1/accounts/a1/disable')).toEqual([])
    await confirm()
    expect(server.bodiesOf('POST /api/v1/accounts/a1/disable')).toHaveLength(1)
  })

  it('ON-1 offers nothing that the server does not', async () => {
    server.answer('GET /api/v1/accounts/a1', { ...inspected, account: { ...account, actions: [] } })
    const wrapper = await open()
    expect(wrapper.find('[data-action]').exists()).toBe(false)
    expect(wrapper.text()).not.toMatch(/End (all )?sessions?/)
  })
})
