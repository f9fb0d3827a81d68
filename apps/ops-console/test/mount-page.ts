import { createEmporiumI18n } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { en } from '../src/locales/en.ts'

/** Mounts a page or a part with all that the app has: texts, store, queries, and a router at this address. */
export async function mountPage(
  part: Component,
  { props = {}, at = '/' }: { props?: Record<string, unknown>; at?: string } = {},
) {
  const texts = createEmporiumI18n({
    en,
    zhCN: async () => (await import('../src/locales/zh-CN.ts')).zhCN,
  })
  const page = { render: () => h(part, props) }
  const names = [
    'queue',
    'case',
    'vendor',
    'account',
    'applications',
    'application',
    'enquiries',
    'terms',
    'new-terms',
    'company-changes',
    'company-change',
  ]
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/cases/:id', name: 'case', component: page },
      ...names
        .filter((name) => name !== 'case')
        .map((name) => ({ path: `/${name}/:id?`, name, component: page })),
      { path: '/:rest(.*)*', component: page },
    ],
  })
  await router.push(at)
  const wrapper = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [createPinia(), PiniaColada, router, texts] },
  })
  return { wrapper, router }
}
