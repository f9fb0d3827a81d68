import { notFound, type Ctx } from '@emporium/service-kit'
import { presentCard, type ShelfRow } from '../storefront/card.presenter.ts'
import { openShelf } from '../storefront/open-shelf.ts'
import type { RelatedView } from './showcase.schemas.ts'

/** Related products that a page shows at most. */
const most = 4

type Shown = Pick<
  ShelfRow,
  'product_id' | 'vendor_id' | 'name' | 'short_description' | 'category_id' | 'sub_category_id'
>

/** Those looked at: the newest of the same kind, from an index each, so that the size of the shelf does not matter. */
const near = `
  (SELECT e.*, 2 AS nearness FROM ${openShelf} e
    WHERE category_id = $2 AND sub_category_id = $3 ORDER BY listed_at DESC, product_id DESC LIMIT 100)
  UNION ALL
  (SELECT e.*, 1 FROM ${openShelf} e
    WHERE category_id = $2 ORDER BY listed_at DESC, product_id DESC LIMIT 100)
  UNION ALL
  (SELECT e.*, 0 FROM ${openShelf} e
    WHERE $2::text IS NULL AND lower(name) OPERATOR(extensions.%) lower($4) LIMIT 100)`

/** Other vendors first; then the same sub-category, the likest words, the better rating. */
const relatedSql = `
  SELECT * FROM (
    SELECT DISTINCT ON (product_id) near.*, '' AS sort_key,
      (SELECT v.verified_domain FROM vendor_refs v WHERE v.vendor_id = near.vendor_id) AS verified_domain,
      extensions.similarity(lower(name || ' ' || short_description), lower($4 || ' ' || $5)) AS likeness
    FROM (${near}) near WHERE product_id <> $1 ORDER BY product_id, nearness DESC) found
  ORDER BY vendor_id <> $6 DESC, nearness DESC, likeness DESC, coalesce(rating_average, 0) DESC, product_id
  LIMIT $7`

/** What else a reader of a product page may want: of the same kind, never of a suspended vendor (ST-1). */
export async function relatedProducts(ctx: Ctx, slug: string): Promise<RelatedView> {
  if (!/^[a-z0-9-]+$/.test(slug)) throw notFound()
  const [shown] = await ctx.db.query<Shown[]>(
    `SELECT e.product_id, e.vendor_id, e.name, e.short_description, e.category_id, e.sub_category_id
     FROM ${openShelf} e JOIN products p ON p.id = e.product_id WHERE p.slug = $1`,
    [slug],
  )
  if (!shown) throw notFound()
  const rows = await ctx.db.query<ShelfRow[]>(relatedSql, [
    shown.product_id,
    shown.category_id,
    shown.sub_category_id,
    shown.name,
    shown.short_description,
    shown.vendor_id,
    most,
  ])
  return { items: rows.map(presentCard) }
}
