import type { Ctx } from '@emporium/service-kit'

/** More products of one vendor than these are not looked through for a text. */
const most = 1_000

const like = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/**
 * The products with a text in their name, also in one that they had with an earlier version: orders show the name of
 * their time. So the many orders need not be looked through for the few names.
 */
export async function productsNamed(
  ctx: Ctx,
  vendors: readonly string[] | null,
  text: string,
): Promise<string[]> {
  const rows = await ctx.db.query<{ id: string }[]>(
    `SELECT product_id AS id FROM product_refs product
      WHERE ($1::uuid[] IS NULL OR vendor_id = ANY($1))
        AND (name ILIKE $2 OR EXISTS (SELECT 1 FROM version_refs version
              WHERE version.product_id = product.product_id AND version.listing ->> 'name' ILIKE $2))
      LIMIT ${most}`,
    [vendors, like(text)],
  )
  return rows.map(({ id }) => id)
}
