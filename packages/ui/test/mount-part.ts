import { mount } from '@vue/test-utils'
import { defineComponent, h, type Component, type VNode } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createEmporiumI18n } from '../src/index.ts'

/** i18n and a router with one page, as every app has them. */
export function appPlugins() {
  const texts = createEmporiumI18n({ en: {}, zhCN: async () => ({}) })
  const page = { template: '<p>page</p>', render: () => h('p', 'page') }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/provider-back', name: 'provider-back', component: page },
      { path: '/:rest(.*)', component: page },
    ],
  })
  return { texts, router, plugins: [texts, router] }
}

/** Mounts a part in the document, so that focus works. */
export function mountPart(part: Component, props: Record<string, unknown> = {}, slots = {}) {
  return mount(part, {
    props,
    slots,
    attachTo: document.body,
    global: { plugins: appPlugins().plugins },
  })
}

/** Mounts what a render function draws: for parts inside parts. */
export function mountTree(render: () => VNode) {
  return mountPart(defineComponent({ setup: () => render }))
}
