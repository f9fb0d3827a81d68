import type { Ctx } from '@emporium/service-kit'
import { openShelf } from '../storefront/open-shelf.ts'
import type { SitemapPartView } from './sitemap.schemas.ts'
import { partSize } from './sitemap.query.ts'

type Row = { slug: string; changed_at: Date }
const present = (rows: readonly Row[]): SitemapPartView => ({
  items: rows.map(({ slug, changed_at: at }) => ({ slug, changedAt: at.toISOString() })),
})

/** Products on the shelf from a mark on, with when their page changed last. */
export async function sitemapProducts(ctx: Ctx, after?: string): Promise<SitemapPartView> {
  const rows = await ctx.db.query<Row[]>(
    `SELECT slug, updated_at AS changed_at FROM ${openShelf} e
     WHERE $1::uuid IS NULL OR product_id > $1 ORDER BY product_id LIMIT $2`,
    [after ?? null, partSize],
  )
  return present(rows)
}

/** Vendors with something on the shelf from a mark on, with their newest listing. */
export async function sitemapSellers(ctx: Ctx, after?: string): Promise<SitemapPartView> {
  const rows = await ctx.db.query<Row[]>(
    `SELECT v.slug, newest.listed_at AS changed_at FROM vendor_refs v
     CROSS JOIN LATERAL (
       SELECT e.listed_at FROM shelf_entries e WHERE e.vendor_id = v.vendor_id
       ORDER BY e.listed_at DESC LIMIT 1) newest
     WHERE NOT v.is_suspended AND ($1::uuid IS NULL OR v.vendor_id > $1)
     ORDER BY v.vendor_id LIMIT $2`,
    [after ?? null, partSize],
  )
  return present(rows)
}
