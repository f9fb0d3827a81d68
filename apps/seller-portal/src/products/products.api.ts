import type { ProductRowView, ProductView } from '@emporium/api-client'
import type { ProductShelfStatus, ProductType, ProductVersionStatus } from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed, type ComputedRef } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

/** What Product Management is narrowed by; what is absent does not narrow (SP-1). */
export type ProductFilter = {
  vendorId?: string
  q?: string
  type?: ProductType
  status?: ProductShelfStatus
  versionStatus?: ProductVersionStatus
  /** Only those whose next step is the seller's. */
  waitsForSeller?: boolean
  /** First and last day of the last change. */
  changedFrom?: string
  changedTo?: string
  sort?: 'updated' | 'created' | 'name'
}

/** Keys of everything that is known about products. */
export const productKeys = {
  all: ['products'] as const,
  list: (filter: ProductFilter) => ['products', 'list', { ...filter }] as const,
  one: (id: string) => ['products', 'one', id] as const,
  preview: (id: string) => ['products', 'preview', id] as const,
}

/** The products of a company, page by page. */
export function useProducts(filter: () => ProductFilter) {
  return usePages<ProductRowView>(
    () => productKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/products', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** One product with its draft, versions and timeline. */
export function fetchProduct(id: string): Promise<ProductView> {
  return bodyOf(api.GET('/api/v1/products/{id}', { params: { path: { id } } }))
}

/** One product, for its page. */
export function useProduct(id: () => string) {
  const query = useQuery({ key: () => productKeys.one(id()), query: () => fetchProduct(id()) })
  return {
    product: computed(() => query.data.value) as ComputedRef<ProductView | undefined>,
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** A second press, or a press again after an answer was lost, says the same: it is done once. */
const once = (key: string) => ({ headers: { 'idempotency-key': key } })

/** Begins a product with an empty draft, one for each key (IM-1, SA-1). */
export function useCreateProduct() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ key, ...body }: { type: ProductType; vendorId: string; key: string }) =>
      bodyOf(api.POST('/api/v1/products', { body, ...once(key) })),
    onSettled: () => cache.invalidateQueries({ key: productKeys.all }),
  })
}

/** Verbs that need nothing but the product. */
export type PlainVerb = 'submit' | 'withdraw' | 'discard'

async function say(id: string, verb: PlainVerb, key: string): Promise<void> {
  const init = { params: { path: { id } }, ...once(key) }
  if (verb === 'submit') await api.POST('/api/v1/products/{id}/submit', init)
  if (verb === 'withdraw') await api.POST('/api/v1/products/{id}/withdraw', init)
  if (verb === 'discard') await api.POST('/api/v1/products/{id}/discard', init)
}

/** Says a verb to a product; lists and pages of it are asked for anew. */
export function useProductVerb() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, verb, key }: { id: string; verb: PlainVerb; key: string }) =>
      say(id, verb, key),
    onSettled: () => cache.invalidateQueries({ key: productKeys.all }),
  })
}
