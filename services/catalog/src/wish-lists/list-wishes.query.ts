import { limits } from '@emporium/domain'
import {
  decodeCursor,
  notFound,
  pageOf,
  type AccountActor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { presentCard, type ShelfRow } from '../storefront/card.presenter.ts'
import { openShelf } from '../storefront/open-shelf.ts'
import { Wish } from './wish.entity.ts'
import type { WishesQuery, WishView } from './wish.schemas.ts'

/** A wish beside its product; what is not offered has only a name. */
type Row = Omit<ShelfRow, 'product_id'> & {
  product_id: string | null
  wished_id: string
  wished_name: string
  is_followed: boolean
  wished_at: Date
}

const wishes = `
  SELECT w.product_id AS wished_id, coalesce(p.name, '') AS wished_name, w.is_followed, w.wished_at,
    w.wished_at::text AS sort_key, s.*,
    (SELECT v.verified_domain FROM vendor_refs v WHERE v.vendor_id = s.vendor_id) AS verified_domain
  FROM wishes w JOIN products p ON p.id = w.product_id
  LEFT JOIN ${openShelf} s ON s.product_id = w.product_id
  WHERE w.account_id = $1`

function presentWish({ wished_id, wished_name, is_followed, wished_at, ...row }: Row): WishView {
  const { product_id } = row
  return {
    productId: wished_id,
    name: product_id ? row.name : wished_name,
    isFollowed: is_followed,
    wishedAt: wished_at.toISOString(),
    product: product_id ? presentCard({ ...row, product_id }) : null,
  }
}

/** The buyer's wish list, the newest wish first (ST-4). */
export async function listWishes(
  ctx: Ctx,
  { id }: AccountActor,
  { limit = limits.pageSize, cursor }: WishesQuery,
): Promise<Page<WishView>> {
  const after = decodeCursor(cursor)
  const rows = await ctx.db.query<Row[]>(
    `${wishes} AND ($2::timestamptz IS NULL OR (w.wished_at, w.product_id) < ($2, $3::uuid))
     ORDER BY w.wished_at DESC, w.product_id DESC LIMIT $4`,
    [id, after?.key ?? null, after?.id ?? null, limit + 1],
  )
  return pageOf(rows, limit, (row) => ({ key: row.sort_key, id: row.wished_id }), presentWish)
}

/** One wish of the buyer. */
export async function getWish(
  ctx: Ctx,
  { id }: AccountActor,
  productId: string,
): Promise<WishView> {
  const [row] = await ctx.db.query<Row[]>(`${wishes} AND w.product_id = $2`, [id, productId])
  if (!row) throw notFound()
  return presentWish(row)
}

/** Which products the buyer keeps, for the marks on other pages. */
export async function markWishes(ctx: Ctx, { id: accountId }: AccountActor) {
  const items = await ctx.db.find(Wish, {
    select: { productId: true, isFollowed: true },
    where: { accountId },
    order: { wishedAt: 'DESC', productId: 'DESC' },
  })
  return { items }
}
