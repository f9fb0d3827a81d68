import type { Page } from '../apps/page.ts'

type Kept = { page: Promise<Page>; until: number }

/** How many pages are kept, and for how long in milliseconds: long enough for a crowd on one page,
 * short enough that nobody notices. */
export const cacheLimits = { pages: 500, milliseconds: 1_000 }

/**
 * Keeps rendered pages for a moment, by URL. Pages are rendered for nobody in particular, so they
 * may be shared; requests for the same page share one rendering.
 */
export function pageCache(limits = cacheLimits, clock = () => Date.now()) {
  const kept = new Map<string, Kept>()
  const find = (url: string) => {
    const entry = kept.get(url)
    if (entry && entry.until > clock()) return entry.page
    kept.delete(url)
    return undefined
  }
  const keep = (url: string, page: Promise<Page>) => {
    kept.set(url, { page, until: clock() + limits.milliseconds })
    const oldest = kept.keys().next().value
    if (kept.size > limits.pages && oldest !== undefined) kept.delete(oldest)
    return page
  }
  return (url: string, render: () => Promise<Page>): Promise<Page> =>
    find(url) ?? keep(url, render())
}
