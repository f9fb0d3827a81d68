import { notFound, type Ctx } from '@emporium/service-kit'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import type { SellerView } from './seller.schemas.ts'

type Row = { since: Date | null; products: number; ratings: number; average: number | null }

/** The vendor of an address; 404 also for one that is suspended (ON-7). */
export async function openVendor(ctx: Ctx, slug: string): Promise<VendorRef> {
  if (!/^[a-z0-9-]+$/.test(slug)) throw notFound()
  const vendor = await ctx.db.findOneBy(VendorRef, { slug, isSuspended: false })
  if (!vendor) throw notFound()
  return vendor
}

/** What the public knows of a vendor; nothing of one that never had a product on the shelf (ST-1). */
export async function sellerPage(ctx: Ctx, slug: string): Promise<SellerView> {
  const { vendorId: id, name, verifiedDomain } = await openVendor(ctx, slug)
  const [row] = await ctx.db.query<Row[]>(
    `SELECT (SELECT min(listed_at) FROM products WHERE vendor_id = $1) AS since,
       count(*)::int AS products, coalesce(sum(rating_count), 0)::int AS ratings,
       sum(rating_average * rating_count) / nullif(sum(rating_count), 0) AS average
     FROM shelf_entries WHERE vendor_id = $1`,
    [id],
  )
  if (!row?.since) throw notFound()
  const average = row.average === null ? null : Math.round(row.average * 100) / 100
  return {
    id,
    slug,
    name,
    verifiedDomain,
    since: row.since.toISOString(),
    productCount: row.products,
    rating: { count: row.ratings, average },
  }
}
