import type { StorefrontCardView } from '@emporium/api-client'
import { publicPaths } from '@emporium/domain'
import type { StructuredData } from '../page-head.ts'

/** Products of a list for search engines, in the order of the page: schema.org's ItemList (ST-1). */
export function listData(
  products: readonly Pick<StorefrontCardView, 'slug' | 'name'>[],
  publicUrl: string,
): StructuredData {
  return {
    '@type': 'ItemList',
    itemListElement: products.map(({ slug, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: `${publicUrl}${publicPaths.product(slug)}`,
    })),
  }
}
