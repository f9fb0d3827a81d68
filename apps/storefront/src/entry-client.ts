import './main.css'
import { hydrateQueryCache, useQueryCache } from '@pinia/colada'
import { giveKeptActs, languages, nextTask } from '@emporium/ui'
import { createHead } from '@unhead/vue/client'
import { createWebHistory } from 'vue-router'
import { useCompare } from './compare/compare.store.ts'
import { createStorefront } from './create-app.ts'
import { useSession } from './session/session.store.ts'

const place = document.getElementById('app')
const isRendered = (place?.childElementCount ?? 0) > 0
/**
 * Pages are imported while this runs, and need this file themselves: at its top level they would wait for each other. In
 * between, the browser may answer its reader: evaluated, set up and mounted at once it could not (ADR 34).
 */
async function begin(): Promise<void> {
  await nextTask()
  const { app, pinia, router, texts, turns } = createStorefront(createWebHistory('/'), isRendered)
  const state = document.getElementById('state')?.textContent.trim() ?? ''
  if (state.startsWith('{')) hydrateQueryCache(useQueryCache(pinia), JSON.parse(state))
  // What the server wrote is taken over in its language; the reader's own, if it is another, follows.
  const written = languages.find((language) => language === document.documentElement.lang)
  const shown = isRendered ? texts.show(written ?? 'en') : texts.start()
  // A network that goes away takes the words for it along: they are here before anything is asked of it.
  for (const act of ['pointerdown', 'keydown'])
    addEventListener(act, () => void texts.need('problems').catch(() => undefined), { once: true })
  app.use(createHead()).use(router)
  await Promise.all([shown, router.isReady()])
  await nextTask()
  app.mount('#app')
  await turns.takeOver()
  // From here on the page shows what only this browser knows.
  useCompare(pinia).read()
  giveKeptActs()
  if (isRendered) await texts.start()
  await useSession(pinia)
    .resume()
    .catch(() => undefined)
}

void begin()
