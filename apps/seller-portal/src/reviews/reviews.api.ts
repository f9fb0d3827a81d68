import type { ProductRowView, ReviewView } from '@emporium/api-client'
import type { ReviewFault, ReviewSort, ReviewStatus } from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

/** What the list of reviews is narrowed by; what is absent does not narrow (SP-3). */
export type ReviewFilter = {
  vendorId: string
  productId?: string
  rating?: number
  version?: string
  status?: ReviewStatus
  answered?: boolean
  since?: string
  until?: string
  q?: string
  sort?: ReviewSort
}

/** Keys of what is known about reviews. */
export const reviewKeys = {
  all: ['reviews'] as const,
  list: (filter: ReviewFilter) => ['reviews', 'list', { ...filter }] as const,
  summary: (vendorId: string, productId: string) =>
    ['reviews', 'summary', vendorId, productId] as const,
  products: (vendorId: string) => ['reviews', 'products', vendorId] as const,
}

/** Reviews of the company's products, or those that fit (SP-3). */
export function useReviews(filter: () => ReviewFilter) {
  return usePages<ReviewView>(
    () => reviewKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/reviews', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Average, distribution, versions and months of one product, or of all together. */
export function useSummary(vendorId: () => string, productId: () => string) {
  const query = useQuery({
    key: () => reviewKeys.summary(vendorId(), productId()),
    refetchOnWindowFocus: 'always',
    query: () => {
      const product = productId()
      const query = { vendorId: vendorId(), ...(product ? { productId: product } : {}) }
      return bodyOf(api.GET('/api/v1/reviews/summary', { params: { query } }))
    },
  })
  return computed(() => query.data.value)
}

/** Every product of the company that was ever on the shelf, by name: any of them can have reviews. */
export function useRatedProducts(vendorId: () => string) {
  const query = useQuery({
    key: () => reviewKeys.products(vendorId()),
    query: async () => {
      const found: ProductRowView[] = []
      let cursor: string | null = null
      do {
        const query = { vendorId: vendorId(), sort: 'name' as const, limit: 100 }
        const page: { items: ProductRowView[]; nextCursor: string | null } = await bodyOf(
          api.GET('/api/v1/products', {
            params: { query: { ...query, ...(cursor ? { cursor } : {}) } },
          }),
        )
        found.push(...page.items.filter(({ listedAt }) => listedAt !== null))
        cursor = page.nextCursor
      } while (cursor)
      return found
    },
  })
  return computed(() => query.data.value ?? [])
}

/** Answers a review in public, or takes the answer back (`null`). */
export function useReply() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, text }: { id: string; text: string | null }) => {
      const path = '/api/v1/reviews/{id}/reply'
      const params = { path: { id } }
      return bodyOf(
        text === null ? api.DELETE(path, { params }) : api.POST(path, { params, body: { text } }),
      )
    },
    onSettled: () => cache.invalidateQueries({ key: reviewKeys.all }),
  })
}

/** Tells operations what is wrong with a review. */
export function useReport() {
  return useMutation({
    mutation: async ({ id, ...body }: { id: string; code: ReviewFault; text: string }) => {
      await api.POST('/api/v1/reviews/{id}/reports', { params: { path: { id } }, body })
    },
  })
}
