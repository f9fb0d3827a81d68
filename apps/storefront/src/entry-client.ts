import './main.css'
import { hydrateQueryCache, useQueryCache } from '@pinia/colada'
import { languages } from '@emporium/ui'
import { createHead } from '@unhead/vue/client'
import { createWebHistory } from 'vue-router'
import { createStorefront } from './create-app.ts'
import { useSession } from './session/session.store.ts'

const place = document.getElementById('app')
const isRendered = (place?.childElementCount ?? 0) > 0
const { app, pinia, router, texts } = createStorefront(createWebHistory('/'), isRendered)
const state = document.getElementById('state')?.textContent.trim() ?? ''
if (state.startsWith('{')) hydrateQueryCache(useQueryCache(pinia), JSON.parse(state))
app.use(createHead()).use(router)

await router.isReady()
// What the server wrote is taken over in its language; the reader's own, if it is another, follows.
const written = languages.find((language) => language === document.documentElement.lang)
if (isRendered) await texts.show(written ?? 'en')
else await texts.start()
app.mount('#app')
if (isRendered) await texts.start()
await useSession(pinia)
  .resume()
  .catch(() => undefined)
