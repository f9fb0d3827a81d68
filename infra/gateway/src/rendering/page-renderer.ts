import { languages, readerLanguage, type Language } from '@emporium/domain'
import type { FastifyBaseLogger } from 'fastify'
import type { PageSource } from '../apps/app.routes.ts'
import type { AppShell } from '../apps/app-shell.ts'
import { emptyParts, fillShell } from '../apps/app-shell.ts'
import type { Page } from '../apps/page.ts'
import { pageOf } from '../apps/page.ts'
import type { RenderContext, RenderEntry, Rendered } from './entry.ts'
import { pageCache } from './page-cache.ts'

/** Milliseconds for a page; after that the browser gets the shell and renders itself. */
const patience = 1_500

/** Pages in the making at once; more get the shell, so that the API stays quick under a rush. */
const atOnce = 32

type RendererParts = {
  entry: RenderEntry
  shell: AppShell
  apiOrigin: () => string
  publicUrl: string
  log: FastifyBaseLogger
}

type Wanted = Omit<RenderContext, 'fetch'>

const headOf = ({ head }: Rendered) => (typeof head === 'string' ? head : head.headTags)

/** Renders, and gives up when it takes too long: the calls to the API are then ended too. */
async function renderInTime(entry: RenderEntry, url: string, wanted: Wanted) {
  const signal = AbortSignal.timeout(patience)
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('rendering took too long')))
  })
  const context: RenderContext = {
    ...wanted,
    fetch: (input, init) => {
      const request = new Request(input, { ...init, signal })
      // A page is kept itself: what it is made from must not be old already (ADR 21).
      request.headers.set('cache-control', 'no-cache')
      return fetch(request)
    },
  }
  return Promise.race([entry.render(url, context), late])
}

/** Pages rendered on the server; whatever goes wrong, the reader gets the shell. */
export function pageRenderer({
  entry,
  shell,
  apiOrigin,
  publicUrl,
  log,
}: RendererParts): PageSource {
  const cached = pageCache()
  const shells = new Map(
    languages.map((language) => [language, pageOf(fillShell(shell, { ...emptyParts, language }))]),
  )
  const shellIn = (language: Language) => shells.get(language) ?? pageOf(shell.template)
  let making = 0
  const make = async (url: string, language: Language): Promise<Page> => {
    if (making >= atOnce) return shellIn(language)
    making += 1
    try {
      const rendered = await renderInTime(entry, url, {
        apiOrigin: apiOrigin(),
        publicUrl,
        language,
      })
      if (!rendered) return shellIn(language)
      const { html, state, status } = rendered
      return pageOf(fillShell(shell, { head: headOf(rendered), html, state, language }), status)
    } catch (error) {
      log.warn({ err: error, url }, 'a page could not be rendered; the shell is sent')
      return shellIn(language)
    } finally {
      making -= 1
    }
  }
  return ({ url, headers }) => {
    const language = readerLanguage(headers) ?? languages[0]
    return cached(`${language} ${url}`, () => make(url, language))
  }
}
