import type { StorefrontProductView } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { bodyOf, problemIn, useApi } from '../api.ts'

/** A product that is compared, or nothing where it is not on the shelf any more. */
export type ComparedProduct = { slug: string; product: StorefrontProductView | null }

/** The products of an address, each by itself: one that is gone does not take the others with it. */
export function useComparedProducts(slugs: () => readonly string[]) {
  const api = useApi()
  const one = async (slug: string): Promise<ComparedProduct> => {
    try {
      const product = await bodyOf(
        api.GET('/api/v1/storefront/products/{slug}', { params: { path: { slug } } }),
      )
      return { slug, product }
    } catch (error) {
      if (problemIn(error)?.status === 404) return { slug, product: null }
      throw error
    }
  }
  return useQuery({
    key: () => ['compare', ...slugs()],
    staleTime: 60_000,
    query: () => Promise.all(slugs().map(one)),
  })
}
