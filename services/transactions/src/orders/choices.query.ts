import type { Ctx } from '@emporium/service-kit'
import type { OrderChoicesView } from './order.schemas.ts'
import { visibleVendors } from './order-scope.ts'
import { productsNamed } from './products-named.query.ts'

/** How many products are offered, the chosen one among them; a text narrows them. */
const most = 50

type Wanted = { vendorId?: string; productId?: string; q?: string }

/** One list of texts from what was frozen with the versions of a vendor, or of one of its products. */
const ofVersions = (expression: string, from: string) => `
  SELECT DISTINCT ${expression} AS value FROM product_refs product
    JOIN version_refs version USING (product_id) ${from}
   WHERE ($1::uuid[] IS NULL OR product.vendor_id = ANY($1)) AND ($2::uuid IS NULL OR product_id = $2)
     AND ${expression} IS NOT NULL
   ORDER BY 1 LIMIT 200`

const versions = ofVersions(`version.listing ->> 'versionNumber'`, '')
const instanceTypes = ofVersions(
  'type.id',
  `CROSS JOIN LATERAL jsonb_to_recordset(
     CASE WHEN jsonb_typeof(version.listing -> 'image' -> 'instanceTypes') = 'array'
          THEN version.listing -> 'image' -> 'instanceTypes' ELSE '[]' END) AS type(id text)`,
)

/** What a seller's orders can be narrowed by: its products, found by a text, and what they are had in (SP-2). */
export async function listChoices(ctx: Ctx, wanted: Wanted): Promise<OrderChoicesView> {
  const vendors = visibleVendors(ctx.actor, wanted.vendorId)
  const text = wanted.q?.trim()
  const named = text ? await productsNamed(ctx, vendors, text) : null
  const products = await ctx.db.query<OrderChoicesView['products']>(
    `SELECT product_id AS id, name FROM product_refs
      WHERE ($1::uuid[] IS NULL OR vendor_id = ANY($1))
        AND ($2::uuid[] IS NULL OR product_id = ANY($2) OR product_id = $3)
      ORDER BY coalesce(product_id = $3, false) DESC, lower(name), product_id LIMIT ${most}`,
    [vendors, named, wanted.productId ?? null],
  )
  const of = [vendors, wanted.productId ?? null]
  const values = async (sql: string) =>
    (await ctx.db.query<{ value: string }[]>(sql, of)).map(({ value }) => value)
  return {
    products,
    versionNumbers: await values(versions),
    instanceTypes: await values(instanceTypes),
  }
}
