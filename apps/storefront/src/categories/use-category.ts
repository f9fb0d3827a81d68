import { categories, type ProductSort } from '@emporium/domain'
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useFewProducts, useProducts } from '../products/products.api.ts'

/** Products in a section of their own; fewer than two sections and a row of the list need none. */
const few = 3
const enough = 3 * few

/** Orders that make sense without words; the name first, as in a directory. */
export const categorySorts = ['name', 'rating', 'newest'] as const satisfies ProductSort[]

/** The category that an address names, or null when there is none of that name (ST-1). */
export function useCategory() {
  const route = useRoute()
  return computed(() => {
    const { category, subCategory } = route.params
    const found = categories.find(({ id }) => id === category)
    if (!found) return null
    const child = found.children.find(([id]) => id === subCategory)?.[0]
    if (subCategory && !child) return null
    return { categoryId: found.id, subCategoryId: child, children: found.children }
  })
}

/** What stands in a category: its best, its newest that are not among them, and the whole list (ST-1). */
export function useCategoryShelf(category: ReturnType<typeof useCategory>) {
  const route = useRoute()
  const sort = computed(
    (): ProductSort => categorySorts.find((known) => known === route.query['sort']) ?? 'name',
  )
  const where = computed(() => {
    const { categoryId, subCategoryId } = category.value ?? {}
    return {
      ...(categoryId ? { category: [categoryId] } : {}),
      ...(subCategoryId ? { subCategory: [subCategoryId] } : {}),
    }
  })
  const list = useProducts(() => ({ ...where.value, sort: sort.value }))
  const rated = useFewProducts(() => ({ ...where.value, sort: 'rating', limit: few, minRating: 1 }))
  const recent = useFewProducts(() => ({ ...where.value, sort: 'newest', limit: 2 * few }))
  const total = computed(() => list.data.value?.pages[0]?.total ?? 0)
  const isLarge = computed(() => total.value > enough)
  const best = computed(() => (isLarge.value ? (rated.data.value?.items ?? []) : []))
  const newest = computed(() => {
    const shown = new Set(best.value.map(({ id }) => id))
    const others = (recent.data.value?.items ?? []).filter(({ id }) => !shown.has(id))
    return isLarge.value ? others.slice(0, few) : []
  })
  return { list, sort, total, best, newest }
}
