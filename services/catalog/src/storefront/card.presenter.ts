import { freePrice } from './storefront.presenter.ts'
import type { StorefrontCard } from './storefront.schemas.ts'

/** A row of the shelf, as the search tells it. */
export type ShelfRow = {
  product_id: string
  vendor_id: string
  vendor_name: string
  vendor_slug: string
  verified_domain: string | null
  type: StorefrontCard['type']
  slug: string
  name: string
  short_description: string
  category_id: string | null
  sub_category_id: string | null
  os_family: StorefrontCard['osFamily']
  os_version: string | null
  region_ids: StorefrontCard['regionIds']
  price_model: StorefrontCard['priceModel']
  version_number: string | null
  logo_url: string | null
  rating_average: number | null
  rating_count: number
  listed_at: Date
  sort_key: string
}

/** A product in a list. */
export function presentCard(row: ShelfRow): StorefrontCard {
  const { type, slug, name } = row
  return {
    type,
    slug,
    name,
    id: row.product_id,
    shortDescription: row.short_description,
    logoUrl: row.logo_url,
    vendor: {
      id: row.vendor_id,
      name: row.vendor_name,
      slug: row.vendor_slug,
      verifiedDomain: row.verified_domain,
    },
    categoryId: row.category_id,
    subCategoryId: row.sub_category_id,
    osFamily: row.os_family,
    osVersion: row.os_version,
    regionIds: row.region_ids,
    versionNumber: row.version_number,
    priceModel: row.price_model,
    price: freePrice,
    rating: { count: row.rating_count, average: row.rating_average },
    listedAt: row.listed_at.toISOString(),
  }
}
