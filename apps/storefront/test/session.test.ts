import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import RegisterPage from '../src/accounts/RegisterPage.vue'
import SignInPage from '../src/accounts/SignInPage.vue'
import { isElsewhere, keepPlace, keptPlace, placeOf } from '../src/session/next-place.ts'
import { mountPage, pretendApi } from './mount-page.ts'

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
