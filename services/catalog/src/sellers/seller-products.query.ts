import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx } from '@emporium/service-kit'
import { presentCard, type ShelfRow } from '../storefront/card.presenter.ts'
import { openVendor } from './seller.query.ts'
import type { SellerProductsQuery, SellerProductsView } from './seller.schemas.ts'

/** The products that a vendor has on the shelf, newest first (ST-1). */
export async function sellerProducts(
  ctx: Ctx,
  slug: string,
  { limit = limits.pageSize, cursor }: SellerProductsQuery,
): Promise<SellerProductsView> {
  const { vendorId, verifiedDomain } = await openVendor(ctx, slug)
  const after = decodeCursor(cursor)
  const rows = await ctx.db.query<ShelfRow[]>(
    `SELECT e.*, $2::text AS verified_domain, to_json(listed_at) #>> '{}' AS sort_key
     FROM shelf_entries e
     WHERE vendor_id = $1
       AND ($3::text IS NULL OR (listed_at, product_id) < ($3::timestamptz, $4::uuid))
     ORDER BY listed_at DESC, product_id DESC LIMIT $5`,
    [vendorId, verifiedDomain, after?.key ?? null, after?.id ?? null, limit + 1],
  )
  return pageOf(rows, limit, (row) => ({ key: row.sort_key, id: row.product_id }), presentCard)
}
