import { createApiClient } from '@emporium/api-client'
import { serializeQueryCache, useQueryCache } from '@pinia/colada'
import { createHead, renderSSRHead } from '@unhead/vue/server'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { apiKey } from './api.ts'
import { createStorefront } from './create-app.ts'
import { serverAnswerKey, type ServerAnswer } from './server-answer.ts'

/** What the gateway gives a page: the way to the API, and the origin that people see. */
export type RenderContext = { fetch: typeof fetch; apiOrigin?: string; publicUrl?: string }

/** Renders a public page; null for a page that is an account's own, which only the browser renders (ST-1). */
export async function render(url: string, context: RenderContext) {
  const { app, pinia, router } = createStorefront(createMemoryHistory('/'), true)
  if (!router.resolve(url).meta.isRendered) return null
  await router.push(url)
  const { fetch, apiOrigin = '', publicUrl = '' } = context
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
