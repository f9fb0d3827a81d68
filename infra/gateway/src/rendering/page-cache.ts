import type { Page } from '../apps/page.ts'

type Kept = { page: Promise<Page>; until: number }

/** How many pages are kept, and for how long in milliseconds: long enough for a crowd on one page,
 * short enough that nobody notices. */
export const cacheLimits = { pages: 500, milliseconds: 1_000 }

/**
 * Keeps rendered pages for a moment, by language and URL. Pages are rendered for nobody in particular, so they
 * may be shared; requests for the same page share one rendering.
 */
export function pageCache(limits = cacheLimits, clock = () => Date.now()) {
  const kept = new Map<string, Kept>()
  const find = (key: string) => {
    const entry = kept.get(key)
    if (entry && entry.until > clock()) return entry.page
    kept.delete(key)
    return undefined
  }
  const keep = (key: string, page: Promise<Page>) => {
    kept.set(key, { page, until: clock() + limits.milliseconds })
    const oldest = kept.keys().next().value
    if (kept.size > limits.pages && oldest !== undefined) kept.delete(oldest)
    return page
  }
  return (key: string, render: () => Promise<Page>): Promise<Page> =>
    find(key) ?? keep(key, render())
}
