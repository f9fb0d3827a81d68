import { createEmporiumI18n } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { dialog } from '../../test/hands.ts'
import { staff } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import { session as door } from '../api.ts'
import App from '../App.vue'
import { en } from '../locales/en.ts'
import { useSession } from './session.store.ts'

/** The whole console at an enquiry that is half answered. */
async function answering() {
  const page = { template: '<textarea id="answer"></textarea>' }
  const names = ['sign-in', 'provider-back']
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...names.map((name) => ({ path: `/${name}`, name, component: page })),
      { path: '/:rest(.*)*', component: page, meta: { needs: 'account' as const } },
    ],
  })
  await router.push('/enquiries/e1')
  const pinia = createPinia()
  const session = useSession(pinia)
  session.me = staff()
  const plugins = [pinia, PiniaColada, router, createEmporiumI18n({ en, zhCN: async () => en })]
  const wrapper = mount(App, { attachTo: document.body, global: { plugins } })
  await wrapper.get('#answer').setValue('Half an answer')
  session.hasLapsed = true
  await vi.waitFor(() => expect(dialog()?.textContent).toContain('ines@emporium.example'))
  return { wrapper, router, session }
}
async function signInAgain() {
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

describe('a session that ends under work', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/notifications', { items: [], unreadCount: 0 })
    vi.spyOn(door, 'providers').mockResolvedValue([])
    vi.spyOn(door, 'signIn').mockResolvedValue()
  })

  it('ON-9 asks in front of the page, which keeps what was typed', async () => {
    server.answer('GET /api/v1/me', staff())
    const { wrapper, router, session } = await answering()
    await signInAgain()
    expect(session.isSignedIn).toBe(true)
    expect(dialog()).toBeNull()
    expect(router.currentRoute.value.fullPath).toBe('/enquiries/e1')
    expect(wrapper.get<HTMLTextAreaElement>('#answer').element.value).toBe('Half an answer')
  })

  it('ON-9 leads somebody else away from a page that is not theirs', async () => {
    server.answer('GET /api/v1/me', { ...staff(), id: 'other' })
    const { router } = await answering()
    await signInAgain()
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/'))
  })

  it('ON-1 leads to the door and back, and there at once whoever signs out on purpose', async () => {
    const { router, session } = await answering()
    document.querySelector<HTMLElement>('[data-action="to-door"]')!.click()
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('sign-in'))
    expect(router.currentRoute.value.query['next']).toBe('/enquiries/e1')
    expect(session.me).toBeNull()
    expect(dialog()).toBeNull()
  })
})
