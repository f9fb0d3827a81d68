import { createEmporiumI18n, liveKey } from '@emporium/ui'
import { PiniaColada, PiniaColadaSSRNoGc } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp, createSSRApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import { session } from './api.ts'
import App from './App.vue'
import { en } from './locales/en.ts'
import { createStoreRouter } from './router.ts'

/** Everything that one visitor (in a browser) or one request (on the server) has of its own. */
export function createStorefront(history: RouterHistory, isRendered: boolean) {
  const app = isRendered ? createSSRApp(App) : createApp(App)
  const texts = createEmporiumI18n({
    en,
    zhCN: async () => (await import('./locales/zh-CN.ts')).zhCN,
  })
  const pinia = createPinia()
  const router = createStoreRouter(history)
  app
    .use(pinia)
    .use(PiniaColada, { plugins: import.meta.env.SSR ? [PiniaColadaSSRNoGc] : [] })
    .use(texts)
    .provide(liveKey, session.live)
  return { app, pinia, router, texts }
}
