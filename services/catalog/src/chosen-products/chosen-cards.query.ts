import type { Ctx } from '@emporium/service-kit'
import { presentCard, shownColumns, type ShelfRow } from '../storefront/card.presenter.ts'
import { openShelf } from '../storefront/open-shelf.ts'
import type { StorefrontCard } from '../storefront/storefront.schemas.ts'

const cardsSql = `
  SELECT ${shownColumns}, '' AS sort_key
  FROM unnest($1::uuid[]) WITH ORDINALITY AS chosen (product_id, place)
  JOIN ${openShelf} e USING (product_id) ORDER BY chosen.place`

/**
 * Products that operations chose, in its order, as buyers see them: what has left the shelf or belongs to a suspended
 * vendor is left out without a word (MK-2, ON-7).
 */
export async function chosenCards(
  { db }: Pick<Ctx, 'db'>,
  productIds: readonly string[],
): Promise<StorefrontCard[]> {
  if (productIds.length === 0) return []
  const rows = await db.query<ShelfRow[]>(cardsSql, [productIds])
  return rows.map(presentCard)
}
