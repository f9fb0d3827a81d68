import { createTexts, createTurns, liveKey, partsEn } from '@emporium/ui'
import { PiniaColada, PiniaColadaSSRNoGc } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp, createSSRApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import { session } from './api.ts'
import App from './App.vue'
import { firstEn } from './locales/first.en.ts'
import { groups } from './locales/groups.ts'
import { bringTexts } from './locales/bring-texts.ts'
import { createStoreRouter } from './router.ts'

/** Everything that one visitor (in a browser) or one request (on the server) has of its own. */
export function createStorefront(history: RouterHistory, isRendered: boolean) {
  const app = isRendered ? createSSRApp(App) : createApp(App)
  const texts = createTexts({
    en: { ...partsEn, ...firstEn },
    zhCN: async () => (await import('./locales/with-parts.zh-CN.ts')).chinese,
    groups,
  })
  const turns = createTurns(isRendered)
  const pinia = createPinia()
  const router = createStoreRouter(history)
  bringTexts(router, texts)
  app
    .use(pinia)
    .use(PiniaColada, { plugins: import.meta.env.SSR ? [PiniaColadaSSRNoGc] : [] })
    .use(texts)
    .use(turns)
    .provide(liveKey, session.live)
  return { app, pinia, router, texts, turns }
}
