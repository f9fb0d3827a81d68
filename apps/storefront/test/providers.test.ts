import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SignInPage from '../src/accounts/SignInPage.vue'
import ProvidersPanel from '../src/factors/ProvidersPanel.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const acme = { id: 'acme', name: 'Acme' }
const listed = { 'GET /api/v1/sign-in-providers': { body: { items: [acme] } } }
const finish = 'POST /api/v1/sessions/with-provider'
const problem = (slug: string, status: number, more = {}) => ({
  status,
  body: { type: `/problems/${slug}`, title: slug, status, ...more },
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  window.history.replaceState(null, '', '/')
})

describe('ON-1 signing in with a provider', () => {
  it('ON-1 has a button for each provider, and none where there is none', async () => {
    vi.stubGlobal('fetch', pretendApi(listed).fetch)
    const { wrapper } = await mountPage(SignInPage, { at: '/sign-in' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('Continue with Acme'))
    const none = { 'GET /api/v1/sign-in-providers': { body: { items: [] } } }
    vi.stubGlobal('fetch', pretendApi(none).fetch)
    const bare = await mountPage(SignInPage, { at: '/sign-in' })
    await flushPromises()
    expect(bare.wrapper.find('[role=group]').exists()).toBe(false)
  })

  it('ON-1 asks whoever comes back for the first time where they are at home', async () => {
    window.history.replaceState(null, '', '/sign-in?next=%2Faccount&provider=back')
    const api = pretendApi({
      ...listed,
      [finish]: ({ body }) =>
        (body as { country?: string }).country
          ? { status: 201, body: { accessToken: 'token', account: buyer } }
          : problem('country-needed', 422, { email: 'robin@acme.test' }),
      'GET /api/v1/me': { body: buyer },
    })
    vi.stubGlobal('fetch', api.fetch)
    const { wrapper } = await mountPage(SignInPage, { at: '/sign-in?next=/account' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('robin@acme.test'))
    expect(window.location.search).toBe('?next=%2Faccount')
    expect(wrapper.find('input[type=password]').exists()).toBe(false)
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
    expect(wrapper.get('button[type=submit]').text()).toBe('Make my account')
  })

  it('ON-1 asks for the second factor, and lets in by it', async () => {
    window.history.replaceState(null, '', '/sign-in?provider=back')
    const api = pretendApi({
      ...listed,
      [finish]: ({ body }) =>
        (body as { otp?: string }).otp
          ? { status: 201, body: { accessToken: 'token', account: buyer } }
          : problem('second-factor-required', 401, { methods: ['otp'] }),
      'GET /api/v1/me': { body: buyer },
    })
    vi.stubGlobal('fetch', api.fetch)
    const { wrapper, router } = await mountPage(SignInPage, { at: '/sign-in?next=/account' })
    await vi.waitFor(() =>
      expect(wrapper.find('input[autocomplete=one-time-code]').exists()).toBe(true),
    )
    await wrapper.get('input[autocomplete=one-time-code]').setValue('123456')
    await wrapper.get('form').trigger('submit')
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/account'))
  })

  it('ON-1 says in words what went wrong, and the door is as before', async () => {
    window.history.replaceState(null, '', '/sign-in?provider=back')
    vi.stubGlobal(
      'fetch',
      pretendApi({ ...listed, [finish]: problem('email-has-account', 409) }).fetch,
    )
    const { wrapper } = await mountPage(SignInPage, { at: '/sign-in' })
    await vi.waitFor(() =>
      expect(wrapper.get('[role=alert]').text()).toContain('There is an account with this e-mail'),
    )
    expect(wrapper.find('input[type=password]').exists()).toBe(true)
  })
})

describe('ON-1 providers on the security page', () => {
  const mine = (link: object | null) => ({
    'GET /api/v1/me/sign-in-providers': { body: { hasPassword: true, items: [{ ...acme, link }] } },
  })

  it('ON-1 finishes to connect one that sent the reader back', async () => {
    window.history.replaceState(null, '', '/account/security?provider=back')
    const link = { email: 'robin@acme.test', linkedAt: '2026-11-28T00:00:00Z', usedAt: null }
    const api = pretendApi({
      ...mine(link),
      'POST /api/v1/sessions/with-provider/link': { status: 204 },
    })
    const { wrapper } = await mountPage(ProvidersPanel, { api, me: buyer })
    await vi.waitFor(() => expect(wrapper.text()).toContain('robin@acme.test'))
    expect(api.asked.map(({ path }) => path)).toContain('/api/v1/sessions/with-provider/link')
    expect(wrapper.text()).toContain('Remove')
  })

  it('ON-1 offers to connect one, and shows nothing where there is none', async () => {
    const { wrapper } = await mountPage(ProvidersPanel, { api: pretendApi(mine(null)) })
    await vi.waitFor(() => expect(wrapper.text()).toContain('Connect'))
    const none = { 'GET /api/v1/me/sign-in-providers': { body: { hasPassword: true, items: [] } } }
    const bare = await mountPage(ProvidersPanel, { api: pretendApi(none) })
    await flushPromises()
    expect(bare.wrapper.text()).toBe('')
  })
})
