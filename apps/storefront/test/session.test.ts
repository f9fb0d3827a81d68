import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import RegisterPage from '../src/accounts/RegisterPage.vue'
import SignInPage from '../src/accounts/SignInPage.vue'
import App from '../src/App.vue'
import { isElsewhere, keepPlace, keptPlace, placeOf } from '../src/session/next-place.ts'
import { useSession } from '../src/session/session.store.ts'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const secondFactor = { isMissing: false, isExempt: false }
const me = {
  id: 'me',
  email: 'lin@example.com',
  name: 'Lin',
  memberships: [],
  staffRoles: [],
  secondFactor,
}
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('ON-1 the way through signing in', () => {
  it('ON-1 leads from a page of an account to signing in, with the place in the address', async () => {
    const { router } = await mountPage(SignInPage, { at: '/subscriptions/7?tab=servers' })
    expect(router.currentRoute.value.name).toBe('sign-in')
    expect(router.currentRoute.value.query['next']).toBe('/subscriptions/7?tab=servers')
  })

  it('ON-1 goes on to the same place after signing in', async () => {
    const api = pretendApi({
      'POST /api/v1/sessions': { status: 201, body: { accessToken: 'token', account: me } },
      'GET /api/v1/me': { body: me },
    })
    vi.stubGlobal('fetch', api.fetch)
    const { wrapper, router } = await mountPage(SignInPage, { at: '/sign-in?next=/account' })
    await wrapper.get('input[type=email]').setValue('lin@example.com')
    await wrapper.get('input[type=password]').setValue('long enough')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/account'))
  })

  it('ON-1 shows why signing in failed and keeps what was typed', async () => {
    const refused = { type: '/problems/invalid-credentials', title: 'Wrong', status: 401 }
    const api = pretendApi({ 'POST /api/v1/sessions': { status: 401, body: refused } })
    vi.stubGlobal('fetch', api.fetch)
    const { wrapper } = await mountPage(SignInPage, { at: '/sign-in' })
    await wrapper.get('input[type=email]').setValue('lin@example.com')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toContain('Wrong')
    expect(wrapper.get<HTMLInputElement>('input[type=email]').element.value).toBe('lin@example.com')
  })

  it('ON-1 never leads to another site', () => {
    expect(placeOf('/sell/apply')).toBe('/sell/apply')
    for (const wrong of ['//evil.example', '/\\evil.example', 'https://evil.example', 7, undefined])
      expect(placeOf(wrong)).toBe('/')
    expect(isElsewhere('/seller/products')).toBe(true)
    expect(isElsewhere('/sell/apply')).toBe(false)
  })

  it('ON-1 keeps the place over the mail, once', () => {
    keepPlace('/sell/apply')
    expect(keptPlace()).toBe('/sell/apply')
    expect(keptPlace()).toBe('/')
  })
})

describe('ON-1 registering', () => {
  it('ON-1 says on each field what is missing before it asks the server', async () => {
    const api = pretendApi({})
    const { wrapper } = await mountPage(RegisterPage, { at: '/register', api })
    await wrapper.get('form').trigger('submit')
    for (const field of ['name', 'email', 'country', 'password'])
      expect(wrapper.find(`#field-${field}-error`).exists()).toBe(true)
    expect(api.asked).toHaveLength(0)
  })
})

describe('ON-1 a session that ends by itself', () => {
  const dialog = () => document.querySelector('[role="dialog"]')
  /** The whole app, with somebody signed in, at a place whose page has come. */
  async function open(at: string, field: string) {
    vi.stubGlobal('fetch', pretendApi({}).fetch)
    const opened = await mountPage(App, { at, me: buyer })
    await vi.waitFor(() => expect(opened.wrapper.find(field).exists()).toBe(true))
    const typed = () => opened.wrapper.get<HTMLInputElement>(field)
    return { ...opened, typed, session: useSession() }
  }

  it('ON-1 asks in front of the page of an account, which keeps what was typed', async () => {
    const { typed, session, wrapper } = await open('/account', '#field-name')
    await typed().setValue('Lin with a longer name')
    session.hasLapsed = true
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(buyer.email))
    expect(typed().element.value).toBe('Lin with a longer name')
    expect(wrapper.text()).toContain('You sign in with lin@example.com')
    wrapper.unmount()
  })

  it('ON-9 asks in front of a question half written, which stays a question of this person', async () => {
    const { typed, session, wrapper, router } = await open('/contact', '#field-text')
    await typed().setValue('Half a question')
    session.hasLapsed = true
    await vi.waitFor(() => expect(dialog()).not.toBeNull())
    expect(typed().element.value).toBe('Half a question')
    expect(wrapper.find('#field-email').exists()).toBe(false)
    document.querySelector<HTMLElement>('[data-action="to-door"]')!.click()
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('sign-in'))
    expect(router.currentRoute.value.query['next']).toBe('/contact')
    wrapper.unmount()
  })

  it('ST-1 asks nobody who only reads: they are visitors from then on', async () => {
    const { session, wrapper } = await open('/contact', '#field-text')
    session.hasLapsed = true
    await flushPromises()
    expect(session.me).toBeNull()
    expect(dialog()).toBeNull()
    wrapper.unmount()
  })
})
