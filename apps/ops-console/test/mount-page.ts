import type { MeView } from '@emporium/api-client'
import type { Language, StaffRole } from '@emporium/domain'
import { createEmporiumI18n } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { en } from '../src/locales/en.ts'
import { createAppRouter } from '../src/router.ts'
import { useSession } from '../src/session/session.store.ts'

/** What a page is mounted with: its props, the address, the roles of who looks and the language. */
type Visit = {
  props?: Record<string, unknown>
  at?: string
  as?: StaffRole[]
  language?: Language
}

/** Somebody who works here, with these roles. */
export const staff = (...staffRoles: StaffRole[]): MeView => ({
  id: 'a1',
  email: 'ines@emporium.example',
  name: 'Ines',
  country: 'DE',
  language: 'en',
  secondFactor: { isMissing: false, isExempt: false },
  staffRoles,
  memberships: [],
  createdAt: '2026-11-01T08:00:00.000Z',
})

/**
 * Mounts a page or a part with all that the app has: texts, store, queries, somebody who is signed in, and a router
 * with the names and paths of the console, at this address.
 */
export async function mountPage(
  part: Component,
  { props = {}, at = '/', as = [], language = 'en' }: Visit = {},
) {
  const texts = createEmporiumI18n({
    en,
    zhCN: async () => (await import('../src/locales/zh-CN.ts')).zhCN,
  })
  await texts.show(language)
  const page = { render: () => h(part, props) }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: createAppRouter(createMemoryHistory())
      .getRoutes()
      .map(({ path, name }) => ({ path, ...(name ? { name } : {}), component: page })),
  })
  await router.push(at)
  const pinia = createPinia()
  useSession(pinia).me = staff(...as)
  const wrapper = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [pinia, PiniaColada, router, texts] },
  })
  return { wrapper, router }
}

/** Mounts a page and waits until it has asked for what it shows. */
export async function openPage(part: Component, visit: Visit = {}) {
  const mounted = await mountPage(part, visit)
  await flushPromises()
  return mounted
}
