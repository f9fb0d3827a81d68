import type { paths } from '@emporium/api-client'
import { categories, publicPaths } from '@emporium/domain'
import { useListingWords } from '@emporium/ui'
import { onBeforeUnmount, ref, watch } from 'vue'
import { bodyOf, useApi } from '../api.ts'

type Product =
  paths['/api/v1/storefront/suggestions']['get']['responses'][200]['content']['application/json']['items'][number]

/** What can be gone to from the search box: a product, a seller, a category, or the search for the words themselves. */
export type Suggestion =
  | { kind: 'product'; name: string; to: string; product: Product }
  | { kind: 'seller' | 'category'; name: string; to: string }
  | { kind: 'search'; name: string }

/** How long nobody types before it is asked, in milliseconds. */
const pause = 150
const most = { products: 6, categories: 3 }
const han = /\p{Script=Han}/u

/** One letter says nothing; one Chinese character is a word. */
export const isEnough = (words: string): boolean => words.length > 1 || han.test(words)

/** Categories in which a word begins like what was typed; a Chinese name may have it anywhere. */
function categoriesWith(words: string, nameOf: (id: string, isSub: boolean) => string) {
  const typed = words.toLowerCase()
  const all = categories.flatMap(({ id, children }) => [
    { name: nameOf(id, false), to: publicPaths.category(id) },
    ...children.map(([sub]) => ({ name: nameOf(sub, true), to: publicPaths.category(id, sub) })),
  ])
  return all
    .filter(({ name }) => {
      const said = name.toLowerCase()
      return han.test(typed) ? said.includes(typed) : ` ${said}`.includes(` ${typed}`)
    })
    .slice(0, most.categories)
}

/**
 * What fits the words that are being typed (ST-1). It is asked for when nobody types for a moment; a question that is
 * under way when they type on is given up.
 */
export function useSuggestions(typed: () => string) {
  const api = useApi()
  const { categoryName, subCategoryName } = useListingWords()
  const suggestions = ref<Suggestion[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  function stop() {
    clearTimeout(timer)
    asking?.abort()
  }
  async function ask(words: string) {
    const { signal } = (asking = new AbortController())
    // Without an answer there still are the categories and the search itself.
    const found = await bodyOf(
      api.GET('/api/v1/storefront/suggestions', { params: { query: { q: words } }, signal }),
    ).catch(() => ({ items: [], sellers: [] }))
    if (signal.aborted) return
    suggestions.value = [
      ...found.items.slice(0, most.products).map((product) => ({
        kind: 'product' as const,
        name: product.name,
        to: publicPaths.product(product.slug),
        product,
      })),
      ...found.sellers.map(({ name, slug }) => ({
        kind: 'seller' as const,
        name,
        to: publicPaths.seller(slug),
      })),
      ...categoriesWith(words, (id, isSub) => (isSub ? subCategoryName(id) : categoryName(id))).map(
        (category) => ({ kind: 'category' as const, ...category }),
      ),
      { kind: 'search', name: words },
    ]
  }
  watch(
    typed,
    (words) => {
      stop()
      if (isEnough(words)) timer = setTimeout(() => void ask(words), pause)
      else suggestions.value = []
    },
    { immediate: true },
  )
  onBeforeUnmount(stop)
  return { suggestions }
}
