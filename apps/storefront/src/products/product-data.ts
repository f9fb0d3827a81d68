import type { StorefrontProductView } from '@emporium/api-client'
import { categories, publicPaths } from '@emporium/domain'
import type { StructuredData } from '../page-head.ts'

/** A product for search engines: schema.org's SoftwareApplication with its rating and its offer (ST-1). */
export function productData(product: StorefrontProductView, url: string): StructuredData {
  const { name, shortDescription, vendor, rating, price, versions, categoryId, saas } = product
  const { origin } = new URL(url)
  const [picture] = product.pictures
  const category = categories.find(({ id }) => id === categoryId)?.name
  return {
    '@type': 'SoftwareApplication',
    name,
    url,
    description: shortDescription,
    applicationCategory: category ?? 'BusinessApplication',
    operatingSystem: versions[0]?.osVersion ?? (saas ? 'Web' : undefined),
    softwareVersion: versions[0]?.versionNumber ?? undefined,
    author: {
      '@type': 'Organization',
      name: vendor.name,
      url: `${origin}${publicPaths.seller(vendor.slug)}`,
    },
    ...(picture ? { image: `${origin}${picture.url}` } : {}),
    // A rating without a single vote would be refused by search engines.
    ...(rating.count > 0 && rating.average !== null
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: rating.average,
            ratingCount: rating.count,
          },
        }
      : {}),
    // What a seller charges on its own site is not ours to say.
    ...(saas
      ? {}
      : { offers: { '@type': 'Offer', price: price.amount, priceCurrency: price.currency } }),
  }
}
