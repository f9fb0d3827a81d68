import type { Ctx } from '@emporium/service-kit'
import { chosenProducts } from '../chosen-products/chosen-products.query.ts'
import { FeaturedRow } from './featured-row.entity.ts'
import { isFilled } from './featured.query.ts'
import type { FeaturedView } from './featured.schemas.ts'

/** Changes that are shown; the audit has all. */
const lastChanges = 20

/** The featured row with what buyers do not see of it, and its history (MK-2). */
export async function viewFeatured(ctx: Ctx): Promise<FeaturedView> {
  const rows = await ctx.db.find(FeaturedRow, { order: { revision: 'DESC' }, take: lastChanges })
  const everChosen = rows.flatMap(({ places }) => places.map(({ productId }) => productId))
  const products = await chosenProducts(ctx, [...new Set(everChosen)])
  const [present] = rows
  return {
    revision: present?.revision ?? 0,
    places: (present?.places ?? []).flatMap(({ productId, startsAt, endsAt }) => {
      const product = products.get(productId)
      const filled = isFilled({ productId, startsAt, endsAt }, ctx.now())
      return product ? [{ product, startsAt, endsAt, isFilled: filled }] : []
    }),
    history: rows.map(({ revision, byName, at, places }) => ({
      revision,
      by: byName,
      at: at.toISOString(),
      products: places.map(({ productId }) => products.get(productId)?.name ?? ''),
    })),
  }
}
