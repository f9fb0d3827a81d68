import type { ProductRowView } from '@emporium/api-client'
import type { ProductShelfStatus } from '@emporium/domain'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useHoldable } from '../held-acts/use-holdable.ts'

/** What the list of products is narrowed by. */
export type ProductFilter = { status?: ProductShelfStatus; q?: string }

/** Keys of everything that is known about products. */
export const productKeys = {
  all: ['products'] as const,
  list: (filter: ProductFilter) => ['products', 'list', { ...filter }] as const,
}

/** The products of all vendors, the last changed first. */
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

/** Takes a product off the shelf; subscribers keep what they have, and a second person must proceed (IM-11). */
export function useRemoveProduct() {
  return useHoldable({
    say: ({ id, reason }: { id: string; reason: string }) =>
      api.POST('/api/v1/products/{id}/remove', { params: { path: { id } }, body: { reason } }),
    touches: [productKeys.all],
  })
}
