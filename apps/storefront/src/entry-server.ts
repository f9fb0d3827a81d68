import { createApiClient } from '@emporium/api-client'
import { serializeQueryCache, useQueryCache } from '@pinia/colada'
import type { Language } from '@emporium/ui'
import { createHead, renderSSRHead } from '@unhead/vue/server'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { apiKey } from './api.ts'
import { createStorefront } from './create-app.ts'
import { serverAnswerKey, type ServerAnswer } from './server-answer.ts'

/** What the gateway gives a page: the way to the API, the origin that people see, and the reader's language. */
export type RenderContext = {
  fetch: typeof fetch
  apiOrigin?: string
  publicUrl?: string
  language?: Language
}

/** Renders a public page; null for a page that is an account's own, which only the browser renders (ST-1). */
export async function render(url: string, context: RenderContext) {
  const { app, pinia, router, texts } = createStorefront(createMemoryHistory('/'), true)
  if (!router.resolve(url).meta.isRendered) return null
  const { fetch, apiOrigin = '', publicUrl = '', language = 'en' } = context
  await texts.show(language)
  await router.push(url)
  const answer: ServerAnswer = { status: 200, publicUrl }
  const head = createHead({ disableDefaults: true })
  app
    .use(head)
    .use(router)
    .provide(apiKey, createApiClient({ baseUrl: apiOrigin, fetch }))
    .provide(serverAnswerKey, answer)
  await router.isReady()
  const html = await renderToString(app)
  const state = JSON.stringify(serializeQueryCache(useQueryCache(pinia)))
  const { headTags } = renderSSRHead(head)
  return {
    html,
    head: headTags,
    state: state.replaceAll('<', String.raw`\u003c`),
    status: answer.status,
  }
}
