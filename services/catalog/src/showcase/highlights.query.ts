import { limits } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { presentTeaser } from '../campaign-pages/campaign-page.presenter.ts'
import { runningCampaigns } from '../campaign-pages/running-campaigns.query.ts'
import { chosenCards } from '../chosen-products/chosen-cards.query.ts'
import { featuredNow } from '../featuring/featured.query.ts'
import { presentCard, type ShelfRow } from '../storefront/card.presenter.ts'
import { openShelf } from '../storefront/open-shelf.ts'
import type { HighlightsView } from './showcase.schemas.ts'

/** Products in one row of the shop window. */
const inRow = 4

/** Fewer products are no row: one that is "rated best" is best of nothing. What is new is shown however little it is. */
const leastInRow = 3

/** Ratings that a product needs before its mean says something. */
const enoughRatings = 3

/** Campaigns on the home page: more are not looked at. */
const mostCampaigns = 3

/** Rows are filled in this order: each takes the first that no row before it has. */
const rows = {
  featured: `
    SELECT best.* FROM (
      SELECT * FROM ${openShelf} e WHERE rating_count >= ${enoughRatings}
      ORDER BY coalesce(rating_damped, 0) DESC, rating_count DESC, product_id DESC LIMIT 100) best
    LEFT JOIN product_subscribers p USING (product_id)
    ORDER BY round(rating_damped::numeric, 1) DESC, coalesce(p.active, 0) DESC, rating_count DESC,
      product_id DESC`,
  popular: `
    SELECT e.* FROM product_subscribers p JOIN ${openShelf} e USING (product_id)
    WHERE p.active > 0 ORDER BY p.active DESC, p.product_id DESC`,
  newest: `SELECT * FROM ${openShelf} e ORDER BY listed_at DESC, product_id DESC`,
} as const

const rowSql = (row: string, most: number) => `
  SELECT e.*, '' AS sort_key,
    (SELECT v.verified_domain FROM vendor_refs v WHERE v.vendor_id = e.vendor_id) AS verified_domain
  FROM (${row} LIMIT ${most}) e`

/** The campaigns that run and the products that operations features, as it wants them shown (MK-2). */
async function operationsChoice(ctx: Ctx) {
  const [campaigns, productIds] = await Promise.all([
    runningCampaigns(ctx, mostCampaigns),
    featuredNow(ctx),
  ])
  return { campaigns: campaigns.map(presentTeaser), chosen: await chosenCards(ctx, productIds) }
}

/**
 * What the home page shows: what operations chose or else the best, the most subscribed to and the newest, no product
 * twice (MK-2, ST-1).
 */
export async function highlights(ctx: Ctx): Promise<HighlightsView> {
  const [{ campaigns, chosen }, best, popular, newest] = await Promise.all([
    operationsChoice(ctx),
    ctx.db.query<ShelfRow[]>(rowSql(rows.featured, inRow)),
    ctx.db.query<ShelfRow[]>(rowSql(rows.popular, 2 * inRow + limits.featuredProducts)),
    ctx.db.query<ShelfRow[]>(rowSql(rows.newest, 3 * inRow + limits.featuredProducts)),
  ])
  const shown = new Set(chosen.map(({ id }) => id))
  const take = (row: readonly ShelfRow[], least: number) => {
    const taken = row.filter(({ product_id: id }) => !shown.has(id)).slice(0, inRow)
    if (taken.length < least) return []
    for (const { product_id: id } of taken) shown.add(id)
    return taken.map(presentCard)
  }
  return {
    campaigns,
    featuredBy: chosen.length > 0 ? 'operations' : 'ratings',
    featured: chosen.length > 0 ? chosen : take(best, leastInRow),
    popular: take(popular, leastInRow),
    newest: take(newest, 1),
  }
}
