import { publicPaths } from '@emporium/domain'
import type { Address } from './sitemap-xml.ts'

/** What the catalog says of what is on the shelf. */
type Map = {
  categories: { categoryId: string; subCategoryId: string | null; changedAt: string }[]
  campaigns: { slug: string; changedAt: string }[]
  products: (string | null)[]
  sellers: (string | null)[]
}
type Part = { items: { slug: string; changedAt: string }[] }

/** Milliseconds for one answer of the catalog. */
const patience = 4_000

/** Pages that there are whatever is on the shelf. */
const standing = ['/', '/products', '/sell', '/contact']
const lists = { products: publicPaths.product, sellers: publicPaths.seller } as const

/** The addresses of the storefront's public pages, from the catalog behind `origin` (ST-1). */
export function publicAddresses(origin: string) {
  const ask = async <Body>(path: string): Promise<Body> => {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(`${origin}/api/v1/storefront/sitemap${path}`, { signal })
    if (!answer.ok) throw new Error(`the catalog answered ${answer.status}`)
    return (await answer.json()) as Body
  }
  return {
    /** The names of all parts. */
    async parts(): Promise<string[]> {
      const map = await ask<Map>('')
      return [
        'pages.xml',
        ...(['products', 'sellers'] as const).flatMap((list) =>
          map[list].map((_mark, index) => `${list}-${index + 1}.xml`),
        ),
      ]
    },
    /** The addresses of one part, or null when there is no part of that name. */
    async of(part: string): Promise<Address[] | null> {
      if (part === 'pages.xml') {
        const { categories, campaigns } = await ask<Map>('')
        const shelves = categories.map(({ categoryId, subCategoryId, changedAt }) => ({
          path: publicPaths.category(categoryId, subCategoryId),
          changedAt,
        }))
        const running = campaigns.map(({ slug, changedAt }) => ({
          path: publicPaths.campaign(slug),
          changedAt,
        }))
        return [...standing.map((path) => ({ path })), ...shelves, ...running]
      }
      const [, list, number] = /^(products|sellers)-([1-9]\d{0,3})\.xml$/.exec(part) ?? []
      if (list !== 'products' && list !== 'sellers') return null
      const mark = (await ask<Map>(''))[list][Number(number) - 1]
      if (mark === undefined) return null
      const { items } = await ask<Part>(`/${list}${mark === null ? '' : `?after=${mark}`}`)
      return items.map(({ slug, changedAt }) => ({ path: lists[list](slug), changedAt }))
    },
  }
}
