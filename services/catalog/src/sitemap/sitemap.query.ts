import { categories } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { runningCampaigns } from '../campaign-pages/running-campaigns.query.ts'
import { openShelf } from '../storefront/open-shelf.ts'
import type { SitemapView } from './sitemap.schemas.ts'

/** Addresses in one part; search engines take five times as many. */
export const partSize = 10_000

/**
 * Where parts begin: every so many rows of a primary key, which its index alone tells. A part has as many addresses at
 * most; what comes in between waits for the next reading of the marks.
 */
async function marks(ctx: Ctx, table: string, id: string): Promise<(string | null)[]> {
  const rows = await ctx.db.query<{ id: string }[]>(
    `SELECT id FROM (SELECT ${id} AS id, row_number() OVER (ORDER BY ${id}) AS n FROM ${table}) numbered
     WHERE n % $1 = 0 ORDER BY id`,
    [partSize],
  )
  return [null, ...rows.map((row) => row.id)]
}

type CategoryRow = { category_id: string; sub_category_id: string | null; listed_at: Date }

/** The newest of each of some shelves, read from the index that leads there: `where` says what stands on one. */
const newestSql = (where: string) => `
  SELECT k.category_id, k.sub_category_id, k.place, newest.listed_at
  FROM known k CROSS JOIN LATERAL (
    SELECT e.listed_at FROM ${openShelf} e WHERE ${where}
    ORDER BY e.listed_at DESC, e.product_id DESC LIMIT 1) newest`

const inUseSql = `
  WITH known AS (
    SELECT * FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k (category_id, sub_category_id, place))
  ${newestSql('k.sub_category_id IS NULL AND e.category_id = k.category_id')}
  UNION ALL
  ${newestSql('e.category_id = k.category_id AND e.sub_category_id = k.sub_category_id')}
  ORDER BY place`

/** The categories and sub-categories with something in them, each with its newest listing: one step in an index each. */
async function categoriesInUse(ctx: Ctx): Promise<SitemapView['categories']> {
  const known = categories.flatMap(({ id, children }) => [
    [id, null] as const,
    ...children.map(([child]) => [id, child] as const),
  ])
  const rows = await ctx.db.query<CategoryRow[]>(inUseSql, [
    known.map(([id]) => id),
    known.map(([, child]) => child),
  ])
  return rows.map((row) => ({
    categoryId: row.category_id,
    subCategoryId: row.sub_category_id,
    changedAt: row.listed_at.toISOString(),
  }))
}

/** What the sitemap is made of (ST-1). */
export async function sitemap(ctx: Ctx): Promise<SitemapView> {
  const [inUse, campaigns, products, sellers] = await Promise.all([
    categoriesInUse(ctx),
    runningCampaigns(ctx, partSize),
    marks(ctx, 'shelf_entries', 'product_id'),
    marks(ctx, 'vendor_refs', 'vendor_id'),
  ])
  return {
    categories: inUse,
    campaigns: campaigns.map(({ slug, startsAt, editedAt }) => ({
      slug,
      changedAt: (editedAt > startsAt ? editedAt : startsAt).toISOString(),
    })),
    products,
    sellers,
  }
}
