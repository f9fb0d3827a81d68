import { createEmporiumI18n } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { h, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { en } from '../src/locales/en.ts'
import { zhCN } from '../src/locales/zh-CN.ts'

const page = { render: () => h('p', 'page') }
const names = [
  'products',
  'preview',
  'draft',
  'product',
  'new-version',
  'ask',
  'change-request',
  'compare-versions',
  'orders',
  'order',
  'reviews',
  'messages',
  'message',
  'write-to-buyer',
  'announce',
  'seller-information',
  'company-change',
  'programs',
  'webhooks',
  'new-webhook',
  'webhook',
  'edit-webhook',
  'sign-in',
  'provider-back',
]

/** Router, store, queries and texts as the app has them; the pages behind the routes are empty. */
export function appPlugins() {
  const pinia = createPinia()
  setActivePinia(pinia)
  const texts = createEmporiumI18n({ en, zhCN: async () => zhCN })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...names.map((name) => ({ path: `/${name}/:id?/:step?`, name, component: page })),
      {
        path: '/webhook-delivery/:endpointId/:id',
        name: 'webhook-delivery',
        component: page,
      },
      { path: '/:rest(.*)*', component: page },
    ],
  })
  return { pinia, router, texts, plugins: [pinia, PiniaColada, router, texts] }
}

/** Mounts a component in the document with all that an app gives it. */
export function mountPage(component: Component, props: Record<string, unknown> = {}) {
  const app = appPlugins()
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: { plugins: app.plugins },
  })
  return { ...app, wrapper }
}
