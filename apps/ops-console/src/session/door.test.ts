import { afterEach, describe, expect, it, vi } from 'vitest'
import { press } from '../../test/hands.ts'
import { mountPage, openPage, staff } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { session as door } from '../api.ts'
import NotFoundPage from '../layouts/NotFoundPage.vue'
import NoAccessPage from './NoAccessPage.vue'
import { useSession } from './session.store.ts'
import SignInPage from './SignInPage.vue'

afterEach(() => vi.restoreAllMocks())

describe('signing in', () => {
  const enter = async (signIn: () => Promise<void>, at = '/sign-in') => {
    vi.spyOn(door, 'providers').mockResolvedValue([])
    const asked = vi.spyOn(door, 'signIn').mockImplementation(signIn)
    server.answer('GET /api/v1/me', staff('reviewer'))
    const opened = await openPage(SignInPage, { at })
    await opened.wrapper.get('input[type="email"]').setValue(' ines@emporium.example ')
    await opened.wrapper.get('input[type="password"]').setValue('a long sentence')
    await opened.wrapper.get('form').trigger('submit')
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    return { ...opened, asked }
  }

  it('ON-1 lets in with address and password, and goes where one was going', async () => {
    const { router, asked } = await enter(async () => undefined, '/sign-in?next=/vendors/v1')
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/vendors/v1'))
    const entry = { email: 'ines@emporium.example', password: 'a long sentence' }
    expect(asked).toHaveBeenCalledWith(entry)
  })

  it('ON-1 stays and says why when it is refused', async () => {
    const { router, wrapper } = await enter(() => Promise.reject(refusal(401, 'wrong-credentials')))
    await vi.waitFor(() => expect(wrapper.find('[role="alert"]').exists()).toBe(true))
    expect(router.currentRoute.value.path).toBe('/sign-in')
  })

  it('ON-1 asks for the second factor where there is one', async () => {
    const needed = refusal(401, 'second-factor-required', { methods: ['otp'] })
    const { wrapper } = await enter(() => Promise.reject(needed))
    await vi.waitFor(() => expect(wrapper.find('input[inputmode="numeric"]').exists()).toBe(true))
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })
})

describe('no access', () => {
  it('S-2 tells who does not work here from who has another role', async () => {
    const { wrapper } = await mountPage(NoAccessPage)
    expect(wrapper.text()).toContain('Your account has no staff role')
    expect(wrapper.get('a[href="/seller/"]').text()).toBe('Go to the seller portal')
    wrapper.unmount()
    const { wrapper: other } = await mountPage(NoAccessPage, { as: ['reviewer'] })
    expect(other.text()).toContain('This page belongs to another role')
  })

  it('S-2 leads staff without a second factor to setting one up, and back', async () => {
    const at = '/no-access?next=/vendors'
    const { wrapper } = await mountPage(NoAccessPage, { at, as: ['reviewer'] })
    const session = useSession()
    session.me = { ...staff('reviewer'), secondFactor: { isMissing: true, isExempt: false } }
    await wrapper.vm.$nextTick()
    const setUp = wrapper.findAll('a').find((one) => one.text() === 'Set it up')
    expect(setUp!.attributes('href')).toBe('/account/security?next=%2Fvendors')
  })

  it('S-2 looks again with the newest roles, and goes where one was going', async () => {
    vi.spyOn(door, 'renew').mockResolvedValue(true)
    server.answer('GET /api/v1/me', staff('admin'))
    const { router } = await openPage(NoAccessPage, { at: '/no-access?next=/terms' })
    await press('Look again')
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/terms'))
    expect(useSession().isOneOf([])).toBe(true)
  })
})

describe('an address that leads nowhere', () => {
  it('RV-7 says so, and leads back to the start', async () => {
    const { wrapper } = await mountPage(NotFoundPage)
    expect(wrapper.text()).toContain('There is nothing at this address')
    expect(wrapper.get('a[href="/"]').text()).toBe('Back to the start')
  })
})
