import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { chosenOf } from './chosen-product.ts'

/** As many as can be looked over in a list under a field. */
const limit = 8

/** What buyers would find on the shelf with these words, as products to choose; nothing without words (MK-2, ST-1). */
export function useFoundProducts(words: () => string) {
  const query = useQuery({
    key: () => ['found-products', words()],
    enabled: () => words() !== '',
    query: async ({ signal }) => {
      const asked = { params: { query: { q: words(), limit } }, signal }
      const { items } = await bodyOf(api.GET('/api/v1/storefront/products', asked))
      return items.map(chosenOf)
    },
  })
  return {
    found: computed(() => (words() === '' ? [] : (query.data.value ?? []))),
    isAnswered: computed(() => words() !== '' && query.status.value === 'success'),
    problem: computed(() => (words() === '' ? null : problemIn(query.error.value))),
  }
}
