import { freePrice } from './storefront.presenter.ts'
import { highlightsOf, type Marked } from './highlights.ts'
import type { FoundCard } from './search.schemas.ts'
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
  /** English stems of the words that were looked for, with spaces between. */
  stems: string
}

/** SQL of what a list shows of a row called e. */
export const shownColumns = `
  e.product_id, e.vendor_id, e.vendor_name, e.vendor_slug, e.type, e.slug, e.name, e.short_description,
  e.category_id, e.sub_category_id, e.os_family, e.os_version, e.region_ids, e.price_model, e.version_number, e.logo_url,
  e.rating_average, e.rating_count, e.listed_at,
  (SELECT v.verified_domain FROM vendor_refs v WHERE v.vendor_id = e.vendor_id) AS verified_domain`

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

/** A product that was found, with where the words stand in it. */
export const presentFound = (row: ShelfRow, marked: Marked): FoundCard => ({
  ...presentCard(row),
  highlights: highlightsOf(row, marked),
})
