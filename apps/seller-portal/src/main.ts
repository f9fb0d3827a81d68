import './main.css'
import { composedFaultText } from '@emporium/domain'
import { createEmporiumI18n, liveKey, sayFaultKey } from '@emporium/ui'
import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { en } from './locales/en.ts'
import { session } from './api.ts'
import { createAppRouter } from './router.ts'

const texts = createEmporiumI18n({
  en,
  zhCN: async () => (await import('./locales/zh-CN.ts')).zhCN,
})
await texts.start()
createApp(App)
  .use(createPinia())
  .use(PiniaColada)
  .use(createAppRouter())
  .use(texts)
  .provide(liveKey, session.live)
  .provide(sayFaultKey, composedFaultText)
  .mount('#app')
