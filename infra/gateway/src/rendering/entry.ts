import type { Language } from '@emporium/domain'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** What the storefront's own code is given to render a page with. */
export type RenderContext = {
  /** Where the API is reached from the server, without a trailing slash. */
  apiOrigin: string
  /** The origin that people see, for canonical links. */
  publicUrl: string
  /** The language that the reader wants. */
  language: Language
  /** Like the browser's, but given up when the page takes too long. */
  fetch: typeof fetch
}

/** A rendered page. `head` may be what unhead's `renderSSRHead` returns. */
export type Rendered = {
  html: string
  head: string | { headTags: string }
  state: string
  /** 200 when left out; 404 for a product that is not there, 410 for a campaign that is over. */
  status?: number
}

/** The storefront's server side: `dist-ssr/entry-server.js`. */
export type RenderEntry = {
  /** Resolves to nothing for a page that only the browser renders (signed-in routes). */
  render: (url: string, context: RenderContext) => Promise<Rendered | null | undefined>
}

const isEntry = (module: unknown): module is RenderEntry =>
  typeof module === 'object' &&
  module !== null &&
  'render' in module &&
  typeof module.render === 'function'

/** Loads the server side of an app, when it has one. */
export async function loadEntry(file: string): Promise<RenderEntry | undefined> {
  if (!existsSync(file)) return undefined
  const module: unknown = await import(pathToFileURL(file).href)
  if (!isEntry(module)) throw new Error(`${file} does not export render()`)
  return module
}
